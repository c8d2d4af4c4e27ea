import { softplus } from '../math/exact.ts';
import type { FamineParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';

export interface FamineInputs {
  readonly levers: Pick<Levers, 'repression' | 'famineRelief'>;
  /** Grain the village is short of, million tonnes; negative is a cushion. */
  readonly shortage: number;
  /** Village people, millions, and the grain they need as food, million tonnes. */
  readonly ruralPopulation: number;
  readonly foodNeed: number;
  /** War losses already include hunger up to their size. Millions, negative = loss. */
  readonly warPopulationChange: number;
}

/** Deficit that hits people, million tonnes: regions run short before the nation does, so the threshold is smooth. */
export function uncoveredDeficit(shortage: number, foodNeed: number, parameters: FamineParameters): number {
  const unevenness = parameters.regionalUnevenness * foodNeed;
  return unevenness * softplus(shortage / unevenness);
}

/** Grain from state stores that relief brings to the hungry, million tonnes. */
export function reliefGrain(famineRelief: number, shortage: number, foodNeed: number, parameters: FamineParameters): number {
  return parameters.reliefEffectiveness * Math.max(0, famineRelief) * uncoveredDeficit(shortage, foodNeed, parameters);
}

/** Excess deaths that a harvest causes until the next one, millions. */
export function famineDeaths(inputs: FamineInputs, parameters: FamineParameters): number {
  const deaths =
    parameters.famineMortality *
    uncoveredDeficit(inputs.shortage, inputs.foodNeed, parameters) *
    (1 + parameters.repressionAggravation * inputs.levers.repression) *
    (1 - parameters.reliefEffectiveness * inputs.levers.famineRelief);
  const bounded = Math.min(deaths, parameters.maximumFamineMortality * inputs.ruralPopulation);
  return Math.max(0, bounded + Math.min(0, inputs.warPopulationChange));
}

/** The part of the deaths that fall at once leaves the population; the rest is noted for the spring. */
export function applyAutumnDeaths(state: EconomyState, deaths: number, parameters: FamineParameters): void {
  state.pendingFamineDeaths = parameters.springDeathsShare * deaths;
  state.population -= deaths - state.pendingFamineDeaths;
}

/** In the first quarter the deaths of the hungry spring fall. */
export function applySpringDeaths(state: EconomyState): void {
  state.population -= state.pendingFamineDeaths;
  state.springFamineDeaths = state.pendingFamineDeaths;
  state.pendingFamineDeaths = 0;
}
