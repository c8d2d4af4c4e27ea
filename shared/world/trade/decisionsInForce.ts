import { gameEconomy } from '../../content/gameEconomy.ts';
import type { GameState } from '../../state/gameState.ts';
import type { TradeDecisions } from '../../state/tradeState.ts';
import { consumerShareOrdered } from './goodsFromAbroad.ts';
import { recordTrade } from './recordTrade.ts';
import type { RecordYear } from './recordTrade.ts';

/** The trade of the record in a year of a game; undefined outside the years of its economy. */
export function recordYear(state: Pick<GameState, 'scenario' | 'settings'>, year: number): RecordYear | undefined {
  return recordTrade(gameEconomy(state), state.settings.war !== 'none').get(year);
}

/** The decisions on trade of a year: those of the leadership, and for the rest what the record did, with the consumer goods ordered. */
export function decisionsInForce(record: RecordYear, state: Pick<GameState, 'scenario' | 'settings' | 'orders' | 'trade'>): TradeDecisions {
  return { ...record.decisions, consumerShare: consumerShareOrdered(state, record), ...state.trade.decisions };
}
