import type { Knots } from '../math/numbers.ts';
import { interpolate } from '../math/numbers.ts';
import type { LeverId, Levers } from '../state/levers.ts';
import { LEVER_IDS } from '../state/levers.ts';

/** Values of all levers in a year of a policy book. A lever keeps its year's value in all four quarters. */
export function leversAt(book: Readonly<Record<LeverId, Knots>>, year: number): Levers {
  return LEVER_IDS.reduce((levers, id) => Object.assign(levers, { [id]: interpolate(book[id], year) }), {} as Levers);
}
