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

/** Where a kind of material stands: log depth of capital at which half of the full intensity is reached, and the width of the way. */
export interface IntensityCurve {
  readonly midpoint: number;
  readonly width: number;
}

/**
 * Material used per unit of output relative to a planned economy deep in capital, 0-1. Markets save material, the more of it
 * there is to save; under a plan nobody gains by saving (Kornai 1992).
 */
export function materialIntensity(
  depth: number,
  curve: IntensityCurve,
  planScope: number,
  parameters: Pick<OutputParameters, 'marketMaterialSaving'>,
): number {
  const reached = intensityOfUse(depth, curve.midpoint, curve.width);
  return reached * (1 - parameters.marketMaterialSaving * (1 - planScope) * reached);
}
