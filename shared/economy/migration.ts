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
  readonly occupation: number;
}

/** Changes of a year in shares of the labour force. */
export interface Migration {
  /** Peasants who would leave. */
  readonly wouldBeMovers: number;
  /** Places that growing firms have for them. */
  readonly jobs: number;
  readonly moved: number;
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
  const wouldBeMovers = pull + residenceControls + coercion;
  const capitalGrowth = Math.max(0, log(state.nonFarmCapital / state.nonFarmCapitalLastYear));
  const recovery = Math.max(0, log(state.coordination / state.coordinationLastYear));
  const jobGrowth =
    parameters.jobsBase +
    (parameters.jobsPerCapitalGrowth + parameters.jobsFromSoftBudgets * levers.softBudgets) * capitalGrowth +
    parameters.jobsFromRecovery * recovery;
  const jobs = Math.max(0, (jobGrowth - parameters.naturalLabourGrowth) * state.nonFarmLabourShare);
  const peace = Math.max(0, 1 - inputs.occupation / parameters.migrationHaltOccupation);
  return {
    wouldBeMovers,
    jobs,
    moved: Math.min(wouldBeMovers, jobs) * peace,
    unemployment: Math.max(0, wouldBeMovers - jobs),
    factors: { pull, residenceControls, coercion, jobs, peace },
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
  state.coordinationLastYear = state.coordination;
  const implied = parameters.urbanBase + parameters.urbanPerNonFarm * state.nonFarmLabourShare;
  state.urbanShare += parameters.urbanAdjustment * (implied - state.urbanShare);
  return balance;
}
