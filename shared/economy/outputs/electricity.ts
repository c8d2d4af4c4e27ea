import { pow } from '../../math/exact.ts';
import type { OutputParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';
import { intensityOfUse } from './intensityOfUse.ts';

/** Electricity of a year, billion kWh, from non-farm output (billions) and the depth of capital. */
export function electricityOutput(
  state: Pick<EconomyState, 'coordination'>,
  nonFarmOutput: number,
  depth: number,
  parameters: OutputParameters,
): number {
  return (
    parameters.electricityIntensity *
    nonFarmOutput *
    intensityOfUse(depth, parameters.electricityMidpoint, parameters.electricityWidth) *
    pow(state.coordination, parameters.electricityChainElasticity)
  );
}
