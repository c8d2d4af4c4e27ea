import { STATISTICS_PARAMETERS } from '../content/statisticsParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { GameState } from '../state/gameState.ts';
import { overstatedGrowth } from './advanceStatistics.ts';
import { pressFreedom } from './pressFreedom.ts';

/** Yearly fading of the bias of levels under the orders and laws in force, 0-1. */
export function biasFading(state: Pick<GameState, 'orders' | 'laws'>): number {
  const { fading, inspectionFading, pressFading } = STATISTICS_PARAMETERS;
  return clamp(fading + inspectionFading * state.orders.inspection + pressFading * pressFreedom(state.laws), 0, 1);
}

/**
 * How far printed levels can be trusted, 0-1, judged from what everybody knows: plan, fear, inspection and press. It is the
 * truth as a share of the level that these, kept up, would have printed.
 */
export function statisticalTrust(state: Pick<GameState, 'orders' | 'laws'>): number {
  return 1 / (1 + (STATISTICS_PARAMETERS.stickiness * overstatedGrowth(state.orders)) / biasFading(state));
}
