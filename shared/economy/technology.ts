import { exp, log, pow } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { TechnologyParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';
import type { Levers } from '../state/levers.ts';

export interface TechnologyInputs {
  readonly levers: Pick<Levers, 'openness' | 'softBudgets' | 'planScope' | 'schooling'>;
  readonly gdpPerHead: number;
  readonly frontier: number;
  readonly worldAccess: number;
}

/** Log distance to the technological leader, not negative. */
export function distanceToFrontier(gdpPerHead: number, frontier: number): number {
  return Math.max(0, log(frontier / gdpPerHead));
}

/**
 * Yearly growth (log points) of non-farm technology: progress at home, easier by imitation than by invention; technology
 * from abroad; less the overload of planners, who face more products the richer the country is.
 */
export function technologyGrowth(
  state: Pick<EconomyState, 'schooling'>,
  inputs: TechnologyInputs,
  parameters: TechnologyParameters,
): number {
  const { levers } = inputs;
  const gap = distanceToFrontier(inputs.gdpPerHead, inputs.frontier);
  const schooling = clamp(state.schooling, parameters.absorptionSchoolingMinimum, parameters.absorptionSchoolingMaximum);
  const absorption = pow(schooling / parameters.absorptionSchooling, parameters.absorptionElasticity);
  const imitation = clamp(
    parameters.frontierProgressShare + ((1 - parameters.frontierProgressShare) * gap) / parameters.imitationGap,
    parameters.frontierProgressShare,
    1,
  );
  const learning = 1 - parameters.softBudgetAbsorptionLoss * levers.softBudgets;
  const foreign = parameters.catchUp * levers.openness * inputs.worldAccess * learning * gap;
  const overload = parameters.planOverload * levers.planScope * Math.max(0, log(inputs.gdpPerHead / parameters.overloadIncomeThreshold));
  return absorption * (parameters.domesticProgress * imitation + foreign) - overload;
}

/** Moves technology and schooling on by a year; returns the growth of non-farm technology, log points. */
export function advanceTechnology(state: EconomyState, inputs: TechnologyInputs, parameters: TechnologyParameters): number {
  const growth = technologyGrowth(state, inputs, parameters);
  const gap = distanceToFrontier(inputs.gdpPerHead, inputs.frontier);
  state.nonFarmTechnology *= exp(growth);
  state.farmTechnology *= exp(parameters.farmProgress + parameters.farmCatchUp * inputs.levers.openness * inputs.worldAccess * gap);
  state.schooling += parameters.schoolingGrowth * inputs.levers.schooling;
  return growth;
}
