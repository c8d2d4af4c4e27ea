import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import type { TradeState } from '../../state/tradeState.ts';
import { recordTrade } from './recordTrade.ts';
import { startStocks } from './startStocks.ts';

/** Foreign trade at the start of a game: as the record left it, and as its own account has it where the game starts within it. */
export function startTrade(definition: EconomyDefinition, year: number): TradeState {
  const before = recordTrade(definition, true).get(year - 1);
  return { stocks: { ...(before?.stocks ?? startStocks(year)) }, decisions: {}, access: 1, rows: [] };
}
