import type { MoneyQuarter } from '../../state/moneyState.ts';

/** What a game keeps of a year of money and prices. */
export interface MoneyYear {
  readonly year: number;
  /** Decimal logarithm of consumer prices at the end of the year, roubles of 1921, 1913 = 1. */
  readonly consumerLog10: number;
  /** Growth of consumer prices over the year, fraction. */
  readonly inflation: number;
  /** Growth of money over the year, log points. */
  readonly moneyGrowth: number;
  readonly overhang: number;
  readonly queue: number;
  /** Free against controlled prices. */
  readonly freeToControlled: number;
  /** Means of the year, billions of 1990 dollars. */
  readonly revenue: number;
  readonly spending: number;
  readonly deficit: number;
  readonly seigniorage: number;
  /** Ratio of the last quarter, when the harvest is sold. */
  readonly scissors: number;
  readonly marketingFactor: number;
  readonly incentive: number;
}

function meanOf(quarters: readonly MoneyQuarter[], figure: (quarter: MoneyQuarter) => number): number {
  return quarters.reduce((sum, quarter) => sum + figure(quarter), 0) / quarters.length;
}

/** Sums up the quarters of a year, the last one being its end. Throws without any. */
export function moneyYear(quarters: readonly MoneyQuarter[]): MoneyYear {
  const end = quarters[quarters.length - 1];
  if (end === undefined) throw new Error('a year of money needs at least one quarter');
  return {
    year: end.date.year,
    consumerLog10: end.oldNotesShare > 0 ? end.oldNotesPriceLog10 : end.prices.consumerLog10,
    inflation: end.prices.yearlyInflation,
    moneyGrowth: quarters.reduce((sum, { emission }) => sum + emission.total, 0),
    overhang: end.prices.overhang,
    queue: end.prices.queue,
    freeToControlled: end.prices.free / end.prices.controlled,
    revenue: meanOf(quarters, ({ budget }) => budget.totalRevenue),
    spending: meanOf(quarters, ({ budget }) => budget.totalSpending),
    deficit: meanOf(quarters, ({ budget }) => budget.deficit),
    seigniorage: meanOf(quarters, ({ budget }) => budget.financing.seigniorage),
    scissors: end.scissors.ratio,
    marketingFactor: end.scissors.yearlyMarketingFactor,
    incentive: end.incentive,
  };
}
