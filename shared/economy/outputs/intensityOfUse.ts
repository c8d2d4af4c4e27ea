import { exp, log } from '../../math/exact.ts';
import type { OutputParameters } from '../../state/economyParameters.ts';

/** Depth of capital: log of non-farm capital (billions) per head (millions) relative to the reference. */
export function capitalDepth(
  nonFarmCapital: number,
  population: number,
  parameters: Pick<OutputParameters, 'referenceCapitalPerHead'>,
): number {
  return log(nonFarmCapital / population / parameters.referenceCapitalPerHead);
}

/** Share of the full intensity that an economy of a given depth of capital has reached, 0-1: a logistic curve. */
export function intensityOfUse(depth: number, midpoint: number, width: number): number {
  return 1 / (1 + exp((midpoint - depth) / width));
}
