import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { log } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { SocietyState } from '../state/societyState.ts';
import { byPosition } from './lawPlace.ts';
import type { SocietyCauses } from './societyCauses.ts';

const P = SOCIETY_PARAMETERS.incentives;

/**
 * What people get for their work, as an effect on effort: the share of consumer goods in what the towns make, which is what
 * wages can buy, and consumption against what people are used to. A level: only its distance from the record's course acts.
 */
export function incentive(year: EconomyYear, usualConsumption: number): number {
  const habit = usualConsumption <= 0 ? 0 : clamp(log(year.consumptionPerHead / usualConsumption), -P.habitBound, P.habitBound);
  return P.goodsShare * log(year.consumerOutput / year.nonFarmOutput) + P.habit * habit;
}

/** Consumer goods a head (1990 dollars) per tonne of grain that leaves the village a rural head: what a peasant's grain can buy. */
export function villageTrade(year: EconomyYear): number {
  const goods = (1000 * year.consumerOutput) / year.population;
  const ruralPopulation = (1 - year.urbanShare) * year.population;
  return goods / Math.max(P.leastGrainSold, (year.procurement + year.privateGrainSales) / ruralPopulation);
}

/** A year of habits and contracts: people get used to what they have, firms and households learn to work by contract. */
export function advanceIncentives(state: SocietyState, { year, laws }: SocietyCauses): void {
  const { usualConsumption } = state;
  const before = usualConsumption <= 0 ? year.consumptionPerHead : usualConsumption;
  state.usualConsumption = before + P.habitAdjustment * (year.consumptionPerHead - before);
  const firms = byPosition(P.contractsByPlan, laws['planning-system']);
  state.enterpriseContracts += P.contractAdjustment * (firms - state.enterpriseContracts);
  const households = laws['land-tenure'] === P.responsibilityPosition ? 1 : 0;
  state.householdContracts += P.householdAdjustment * (households - state.householdContracts);
}
