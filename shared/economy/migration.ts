import { log } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { MigrationFactors } from '../state/economyFactors.ts';
import type { LabourParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';

export interface MigrationInputs {
  readonly levers: Pick<Levers, 'softBudgets' | 'procurementPressure' | 'residenceControls' | 'ruralCoercion'>;
  /** Farm output per farm worker and marginal product of a non-farm worker, thousands of 1990 dollars. */
  readonly farmOutputPerWorker: number;
  readonly marginalProduct: number;
  /** Share of households that joined collectives this year, 0-1. */
  readonly collectivised: number;
  readonly occupation: number;
}

/** Changes of a year in shares of the labour force. */
export interface Migration {
  /** Peasants who would leave. */
  readonly wouldBeMovers: number;
  /** Places that growing firms have for them. */
  readonly jobs: number;
  readonly moved: number;
  /** Hands beyond their places that firms found places for this year. */
  readonly absorbed: number;
  readonly unemployment: number;
  /** What the moves are made of. */
  readonly factors: MigrationFactors;
}

/** How strongly towns pull, from incomes: 0 = nobody moves (Lewis 1954). Squeezed peasants leave; hard budgets hire less. */
export function townPull(inputs: MigrationInputs, parameters: LabourParameters): number {
  const { levers } = inputs;
  const premium = parameters.wagePremium + parameters.hardBudgetPremium * (1 - levers.softBudgets);
  const villageIncome = inputs.farmOutputPerWorker * (1 - parameters.procurementIncomeLoss * levers.procurementPressure);
  return clamp(
    log(inputs.marginalProduct / (premium * villageIncome)) / parameters.pullScale,
    parameters.minimumPull,
    parameters.maximumPull,
  );
}

/** Supply of movers and places for them, before anybody moves. Uses this year's growth of capital and coordination. */
export function migrationBalance(state: EconomyState, inputs: MigrationInputs, parameters: LabourParameters): Migration {
  const { levers } = inputs;
  const surplus = Math.max(0, 1 - state.nonFarmLabourShare - parameters.minimumFarmLabourShare);
  const pull = parameters.mobility * townPull(inputs, parameters) * surplus;
  const residenceControls = -pull * parameters.residenceControlLoss * levers.residenceControls;
  const coercion = parameters.ruralCoercionPush * levers.ruralCoercion * surplus;
  const flight = parameters.flightFromCollectives * inputs.collectivised * surplus;
  const wouldBeMovers = pull + residenceControls + coercion + flight;
  const capitalGrowth = Math.max(0, log(state.nonFarmCapital / state.nonFarmCapitalLastYear));
  const recovery = Math.max(0, log(state.coordination / state.coordinationLastYear));
  const jobGrowth =
    parameters.jobsBase +
    (parameters.jobsPerCapitalGrowth + parameters.jobsFromSoftBudgets * levers.softBudgets) * capitalGrowth +
    parameters.jobsFromRecovery * recovery;
  const jobs = Math.max(0, (jobGrowth - parameters.naturalLabourGrowth) * state.nonFarmLabourShare);
  const peace = Math.max(0, 1 - inputs.occupation / parameters.migrationHaltOccupation);
  const unplaced = Math.max(0, wouldBeMovers - jobs);
  const beyondPlaces = parameters.hiringBeyondPlaces * levers.softBudgets * unplaced;
  const laidOff = parameters.overstaffingLayoff * (1 - levers.softBudgets) * state.overstaffing;
  const free = Math.max(0, jobs - Math.max(0, wouldBeMovers));
  return {
    wouldBeMovers,
    jobs,
    moved: (Math.min(wouldBeMovers, jobs) + beyondPlaces) * peace - laidOff,
    absorbed: Math.min(state.overstaffing - laidOff, free * peace),
    unemployment: unplaced - beyondPlaces + laidOff,
    factors: { pull, residenceControls, coercion, flight, jobs, beyondPlaces, laidOff, peace },
  };
}

/** Moves people for a year; towns follow employment with a lag. */
export function migrate(state: EconomyState, inputs: MigrationInputs, parameters: LabourParameters): Migration {
  const balance = migrationBalance(state, inputs, parameters);
  state.nonFarmLabourShare = clamp(
    state.nonFarmLabourShare + balance.moved,
    parameters.minimumNonFarmShare,
    parameters.maximumNonFarmShare,
  );
  const { beyondPlaces, laidOff, peace } = balance.factors;
  state.overstaffing = Math.max(0, state.overstaffing + beyondPlaces * peace - laidOff - balance.absorbed);
  state.coordinationLastYear = state.coordination;
  const implied = parameters.urbanBase + parameters.urbanPerNonFarm * state.nonFarmLabourShare;
  state.urbanShare += parameters.urbanAdjustment * (implied - state.urbanShare);
  return balance;
}
