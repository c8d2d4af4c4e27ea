import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { closeLedger } from './closeLedger.ts';
import type { Ledger } from './ledger.ts';

/** Change of the population from one account to the next, millions. */
export function populationLedger(before: EconomyYear, after: EconomyYear): Ledger {
  return closeLedger('population', before.population, after.population, {
    births: before.births,
    deaths: -before.deaths,
    famine: -before.famineDeaths,
    war: before.warPopulationChange,
  });
}

/** Change of the urban share: towns follow this year's moves and catch up with those of earlier years. */
export function urbanShareLedger(before: EconomyYear, after: EconomyYear, parameters: EconomyParameters): Ledger {
  const { urbanAdjustment, urbanBase, urbanPerNonFarm } = parameters;
  const { pull, residenceControls, coercion, jobs, peace } = after.factors.migration;
  const wouldBeMovers = pull + residenceControls + coercion;
  const placed = Math.min(wouldBeMovers, jobs);
  const perMove = urbanAdjustment * urbanPerNonFarm;
  const implied = urbanBase + urbanPerNonFarm * (1 - before.farmLabourShare);
  return closeLedger('urbanShare', before.urbanShare, after.urbanShare, {
    catchingUp: urbanAdjustment * (implied - before.urbanShare),
    pull: perMove * pull,
    residenceControls: perMove * residenceControls,
    coercion: perMove * coercion,
    jobs: perMove * (placed - wouldBeMovers),
    war: perMove * (peace - 1) * placed,
  });
}
