import type { MoneyBefore, MoneyQuarter } from './moneyAccount.ts';
import type { MoneyState } from './moneyState.ts';

/** Prices quarter by quarter, as columns of equal length. */
export interface PriceColumns {
  /** First quarter of the columns as quarters since year 0 (see `quarterIndex`). */
  readonly from: number;
  /** Industrial against farm prices, 1913 = 1. */
  readonly scissors: number[];
  /** Decimal logarithm of consumer prices in roubles of 1921, 1913 = 1. */
  readonly priceLog10: number[];
  /** Growth of consumer prices over a year, fraction. */
  readonly inflation: number[];
  /** Spending that finds no goods at controlled prices, share of their value. */
  readonly overhang: number[];
  /** Queues, 0 = none. */
  readonly queue: number[];
}

/** Money of a game: its stocks, the account of the last quarter, and the course of prices. */
export interface MoneyRecord {
  stocks: MoneyState;
  account?: MoneyQuarter;
  before?: MoneyBefore;
  readonly prices: PriceColumns;
}
