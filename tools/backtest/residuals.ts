import type { EconomyYear } from '../../shared/state/economyState.ts';
import { CHECKED_FIGURES, touchesWar } from './checkedFigures.ts';
import type { CheckedFigure } from './checkedFigures.ts';

/** How far the record lies from the model, as logarithms. */
export interface Residual {
  /** Root of the mean square over the years of peace from 1922 on. */
  readonly spread: number;
  /** Part of an error that is left a year later. */
  readonly kept: number;
}

function residual(years: readonly EconomyYear[], { figure, record, measured }: CheckedFigure): Residual {
  const observed = new Map(record.observations.map(({ year, value }) => [year, value]));
  const errors = new Map<number, number>();
  for (const account of years) {
    const value = observed.get(account.year);
    if (value !== undefined && account.year >= 1922 && !touchesWar(account.year, account.year))
      errors.set(account.year, Math.log(value / measured(account.year, account[figure])));
  }
  const meanSquare = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0) / values.length;
  const changes = [...errors].flatMap(([year, error]) => {
    const later = errors.get(year + 1);
    return later === undefined ? [] : [later - error];
  });
  const square = meanSquare([...errors.values()]);
  // An error that keeps the part k of itself and is renewed to the same spread changes by 2 (1 - k) of its square.
  return { spread: Math.sqrt(square), kept: 1 - meanSquare(changes) / (2 * square) };
}

/** What the model leaves unexplained of each figure a fan is drawn for and a record is kept of. */
export function residuals(years: readonly EconomyYear[]): Record<string, Residual> {
  return Object.fromEntries(CHECKED_FIGURES.map((checked) => [checked.figure, residual(years, checked)]));
}
