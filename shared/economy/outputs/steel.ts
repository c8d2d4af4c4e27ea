import { pow } from '../../math/exact.ts';
import type { OutputParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';
import { intensityOfUse } from './intensityOfUse.ts';

/** Steel of a year, million tonnes, from heavy output (billions) and the depth of capital. */
export function steelOutput(
  state: Pick<EconomyState, 'coordination' | 'occupationDamage'>,
  heavyOutput: number,
  depth: number,
  parameters: OutputParameters,
): number {
  return (
    parameters.steelIntensity *
    heavyOutput *
    intensityOfUse(depth, parameters.steelMidpoint, parameters.steelWidth) *
    pow(state.coordination, parameters.steelChainElasticity) *
    Math.max(0, 1 - parameters.steelOccupationLoss * state.occupationDamage)
  );
}
