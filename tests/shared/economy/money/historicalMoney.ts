import { USSR_ECONOMY } from '../../../../shared/content/economies/ussr.ts';
import { USSR_MONEY } from '../../../../shared/content/economies/ussrMoney.ts';
import { runMoney } from '../../../../shared/economy/money/runMoney.ts';
import type { MoneyRunOptions } from '../../../../shared/economy/money/runMoney.ts';
import { runBook } from '../../../../shared/economy/runBook.ts';
import type { Knots } from '../../../../shared/math/numbers.ts';
import type { LeverId } from '../../../../shared/state/levers.ts';
import type { MoneyQuarter } from '../../../../shared/state/moneyAccount.ts';

const HISTORY = runBook(USSR_ECONOMY);

/** Money and prices beside the real economy under historical policy, with some money levers changed. */
export function moneyBesideHistory(options: MoneyRunOptions = {}): MoneyQuarter[] {
  return runMoney(USSR_ECONOMY, USSR_MONEY, HISTORY, options);
}

/** Money and prices beside a real economy whose policy is changed as well. */
export function moneyBesidePolicy(
  policy: Partial<Record<LeverId, Knots>>,
  options: MoneyRunOptions & { lastYear: number },
): MoneyQuarter[] {
  const years = runBook(USSR_ECONOMY, { book: policy, lastYear: options.lastYear });
  return runMoney(USSR_ECONOMY, USSR_MONEY, years, { ...options, policy });
}

/** A lever as in history until the first changed year, then as given. */
export function fromYear(knots: Knots, ...change: readonly (readonly [year: number, value: number])[]): Knots {
  const first = change[0];
  return first === undefined ? knots : [...knots.filter(([year]) => year < first[0]), ...change];
}

/** The account of a quarter. Throws when the run has none. */
export function at(quarters: readonly MoneyQuarter[], year: number, quarter: number): MoneyQuarter {
  const found = quarters.find(({ date }) => date.year === year && date.quarter === quarter);
  if (found === undefined) throw new Error(`no account of ${year} Q${quarter}`);
  return found;
}
