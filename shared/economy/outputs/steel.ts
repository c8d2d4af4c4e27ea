import { pow } from '../../math/exact.ts';
import type { OutputParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';
import { materialIntensity } from './intensityOfUse.ts';

/** Steel of a year, million tonnes, from heavy output (billions) and the depth of capital. */
export function steelOutput(
  state: Pick<EconomyState, 'coordination' | 'occupationDamage'>,
  heavyOutput: number,
  depth: number,
  planScope: number,
  parameters: OutputParameters,
): number {
  return (
    parameters.steelIntensity *
    heavyOutput *
    materialIntensity(depth, { midpoint: parameters.steelMidpoint, width: parameters.steelWidth }, planScope, parameters) *
    pow(state.coordination, parameters.steelChainElasticity) *
    Math.max(0, 1 - parameters.steelOccupationLoss * state.occupationDamage)
  );
}
