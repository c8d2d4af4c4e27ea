import type { Knots } from '../math/numbers.ts';
import type { LeverId, Levers } from '../state/levers.ts';
import { leversAt } from './leversAt.ts';
import { moneyLeversAt } from './money/moneyInputsAt.ts';

/** Values of all levers, those of money included, in a year of a policy book. */
export function ordersAt(book: Readonly<Record<LeverId, Knots>>, year: number): Levers {
  return { ...leversAt(book, year), ...moneyLeversAt(book, year) };
}
