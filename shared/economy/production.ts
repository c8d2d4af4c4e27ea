import { exp, log } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { ProductionParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';

export interface ProductionInputs {
  /** Workers outside farming, millions. */
  readonly nonFarmLabour: number;
  readonly planScope: number;
  readonly occupation: number;
  readonly mobilisation: number;
}

/** Elasticity of substitution between capital and labour; a plan substitutes badly (Weitzman 1970). */
export function elasticityOfSubstitution(planScope: number, parameters: ProductionParameters): number {
  return parameters.planElasticityOfSubstitution * planScope + parameters.marketElasticityOfSubstitution * (1 - planScope);
}

/** Hours worked relative to the poor: they fall with income above a threshold. */
export function relativeHours(gdpPerHead: number, parameters: ProductionParameters): number {
  return exp(-parameters.hoursIncomeElasticity * Math.max(0, log(gdpPerHead / parameters.hoursIncomeThreshold)));
}

/** Effective labour outside farming: workers times schooling times hours, less occupation, plus overtime in war. */
export function effectiveLabour(
  state: Pick<EconomyState, 'schooling' | 'gdpPerHead'>,
  inputs: ProductionInputs,
  parameters: ProductionParameters,
): number {
  return (
    exp(parameters.schoolingReturn * state.schooling) *
    relativeHours(state.gdpPerHead, parameters) *
    inputs.nonFarmLabour *
    (1 - parameters.occupationLabourLoss * inputs.occupation) *
    (1 + parameters.mobilisationOvertime * inputs.mobilisation)
  );
}

/**
 * Accounts a year of factor growth and returns non-farm output in billions.
 * The constant-elasticity function is written in increments, so that its elasticity may change with the regime without a
 * jump: the log of the factor index grows by the weighted growth of capital and labour, and the weight itself moves with
 * their ratio, falling where capital outruns labour and the elasticity is below one.
 */
export function produceOutsideFarming(
  state: EconomyState,
  inputs: ProductionInputs,
  scale: number,
  parameters: ProductionParameters,
): number {
  const capital = state.nonFarmCapital * (1 - inputs.occupation);
  const labour = effectiveLabour(state, inputs, parameters);
  const capitalGrowth = log(capital / state.effectiveCapital);
  const labourGrowth = log(labour / state.effectiveLabour);
  const elasticity = state.capitalElasticity;
  state.factorIndex *= exp(elasticity * capitalGrowth + (1 - elasticity) * labourGrowth);
  const substitution = elasticityOfSubstitution(inputs.planScope, parameters);
  const odds = log(elasticity / (1 - elasticity)) + ((substitution - 1) / substitution) * (capitalGrowth - labourGrowth);
  state.capitalElasticity = clamp(1 / (1 + exp(-odds)), parameters.minimumCapitalElasticity, parameters.maximumCapitalElasticity);
  state.effectiveCapital = capital;
  state.effectiveLabour = labour;
  return scale * state.coordination * state.nonFarmTechnology * state.factorIndex;
}
