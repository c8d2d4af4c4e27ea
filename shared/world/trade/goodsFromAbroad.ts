import { MONEYS } from '../../content/economies/moneys.ts';
import { gameEconomy } from '../../content/gameEconomy.ts';
import { TRADE_DECISIONS } from '../../content/tradeParameters.ts';
import { clamp, interpolate } from '../../math/numbers.ts';
import type { GameState } from '../../state/gameState.ts';
import type { RecordYear } from './recordTrade.ts';

/** What the record ordered of consumer goods from abroad in a year (0-1), and what an order of 1 is worth, billions of 1990 dollars. */
function orderOfRecord(state: Pick<GameState, 'scenario' | 'settings'>, year: number): { readonly order: number; readonly full: number } {
  const money = MONEYS[gameEconomy(state).id];
  return money === undefined
    ? { order: 0, full: 1 }
    : { order: interpolate(money.book.goodsImports, year), full: money.parameters.goodsImportsFull };
}

/** Share of payments abroad that an order of consumer goods asks for: that of the record, and what is ordered beyond it. */
export function consumerShareOrdered(state: Pick<GameState, 'scenario' | 'settings' | 'orders'>, record: RecordYear): number {
  const { totalImports, year } = record.account;
  const { order, full } = orderOfRecord(state, year);
  const { min, max } = TRADE_DECISIONS.consumerShare;
  const beyond = totalImports > 0 ? (full * (state.orders.goodsImports - order)) / totalImports : 0;
  return beyond === 0 ? record.decisions.consumerShare : clamp(record.decisions.consumerShare + beyond, min, max);
}

/**
 * Consumer goods that trade has brought, on the scale of the order (1 = goods intervention at its widest): what the record had, more or
 * less by as much as the last trade account paid for more or less of them. The order itself before the first account.
 */
export function goodsBrought(state: Pick<GameState, 'scenario' | 'settings' | 'orders' | 'trade'>, record: RecordYear | undefined): number {
  const { last } = state.trade;
  if (last === undefined || record === undefined) return state.orders.goodsImports;
  const { order, full } = orderOfRecord(state, last.year);
  return clamp(order + (last.imports.consumer - record.account.imports.consumer) / full, 0, 1.5);
}
