import { TRADE_DECISIONS, TRADE_RECORD } from '../../content/tradeParameters.ts';
import { GRAIN_EXPORTS } from '../../data/history/grainExports.ts';
import { clamp, interpolate } from '../../math/numbers.ts';
import type { Knots } from '../../math/numbers.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { TradeDecisions } from '../../state/tradeState.ts';
import { worldPrices } from './worldPrices.ts';

/** Grain was sold for hard currency until the war; later exports went to allies. */
const GRAIN: Knots = [...GRAIN_EXPORTS.observations.map(({ year, value }) => [year, value] as const), [1939, 0.3], [1940, 0]];

/**
 * What history decided about trade in a year, in the terms of the decisions a leadership takes: tonnes of grain as a share of the
 * model's procurement, the change of debt as a share of the model's output, and shares that no series gives.
 */
export function tradeBook(account: EconomyYear): TradeDecisions {
  const { year } = account;
  const borrowed = interpolate(TRADE_RECORD.debt, year) - interpolate(TRADE_RECORD.debt, year - 1);
  const { exportsGrainShare, borrowing } = TRADE_DECISIONS;
  return {
    exportsGrainShare: clamp(interpolate(GRAIN, year) / account.procurement, exportsGrainShare.min, exportsGrainShare.max),
    machineryShare: interpolate(TRADE_RECORD.machineryShare, year),
    consumerShare: interpolate(TRADE_RECORD.consumerShare, year),
    foodShare: interpolate(TRADE_RECORD.foodShare, year),
    borrowing: clamp(borrowed / worldPrices(year).dollar / account.gdp, borrowing.min, borrowing.max),
    gold: interpolate(TRADE_RECORD.gold, year),
  };
}
