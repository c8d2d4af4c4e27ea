import { pow } from '../../math/exact.ts';
import type { OutputParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';
import { materialIntensity } from './intensityOfUse.ts';

/** Electricity of a year, billion kWh, from non-farm output (billions) and the depth of capital. */
export function electricityOutput(
  state: Pick<EconomyState, 'coordination'>,
  nonFarmOutput: number,
  depth: number,
  planScope: number,
  parameters: OutputParameters,
): number {
  return (
    parameters.electricityIntensity *
    nonFarmOutput *
    materialIntensity(depth, { midpoint: parameters.electricityMidpoint, width: parameters.electricityWidth }, planScope, parameters) *
    pow(state.coordination, parameters.electricityChainElasticity)
  );
}
