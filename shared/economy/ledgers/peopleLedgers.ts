import { clamp } from '../../math/numbers.ts';
import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { closeLedger } from './closeLedger.ts';
import type { Amounts, Ledger } from './ledger.ts';
import { scaled } from './logMean.ts';

/** Change of the population from one account to the next, millions. */
export function populationLedger(before: EconomyYear, after: EconomyYear): Ledger {
  return closeLedger('population', before.population, after.population, {
    births: before.births,
    deaths: -before.deaths,
    famine: -before.famineDeaths,
    war: before.warPopulationChange,
  });
}

/** Moves out of farming in the last year, shares of the labour force: who would go, who is held, and who finds a place. */
function moves(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Amounts {
  const { pull, residenceControls, coercion, flight, jobs, beyondPlaces, laidOff, peace } = after.factors.migration;
  const wouldBeMovers = pull + residenceControls + coercion + flight;
  const placed = Math.min(wouldBeMovers, jobs);
  const unbound = 1 - before.farmLabourShare + (placed + beyondPlaces) * peace - laidOff;
  return {
    pull,
    residenceControls,
    coercion,
    collectives: flight,
    jobs: placed - wouldBeMovers,
    overstaffing: beyondPlaces - laidOff,
    war: (peace - 1) * (placed + beyondPlaces),
    limits: clamp(unbound, parameters.minimumNonFarmShare, parameters.maximumNonFarmShare) - unbound,
  };
}

/** Change of the share of hands in farming. */
export function farmLabourShareLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  return closeLedger('farmLabourShare', before.farmLabourShare, after.farmLabourShare, scaled(moves(before, after, parameters), -1));
}

/** Change of the urban share: towns follow this year's moves and catch up with those of earlier years. */
export function urbanShareLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const { urbanAdjustment, urbanBase, urbanPerNonFarm } = parameters;
  const implied = urbanBase + urbanPerNonFarm * (1 - before.farmLabourShare);
  return closeLedger('urbanShare', before.urbanShare, after.urbanShare, {
    ...scaled(moves(before, after, parameters), urbanAdjustment * urbanPerNonFarm),
    catchingUp: urbanAdjustment * (implied - before.urbanShare),
  });
}

/** Change of the mean years of schooling of the labour force: the effort put into schools. */
export function schoolingLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  return closeLedger('schooling', before.schooling, after.schooling, { schooling: parameters.schoolingGrowth * after.factors.schooling });
}
