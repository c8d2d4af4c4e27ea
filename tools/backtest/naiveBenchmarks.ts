import type { Knots } from '../../shared/math/numbers.ts';
import { interpolate } from '../../shared/math/numbers.ts';
import type { Pair } from './errors.ts';
import { meanAbsolutePercentageError } from './errors.ts';

/** Ends of the eras that a reader would draw by hand. */
const TURNING_POINTS = [1921, 1928, 1940, 1946, 1973, 1991];

function logLine(data: readonly Pair[], years: readonly number[]): number {
  const knots: Knots = data.filter(({ year }) => years.includes(year)).map((pair) => [pair.year, Math.log(pair.data)]);
  return meanAbsolutePercentageError(data.map((pair) => ({ ...pair, model: Math.exp(interpolate(knots, pair.year)) })));
}

/** Errors of two models anybody can make: one growth rate throughout, and straight log-lines between six known years. */
export function naiveBenchmarks(data: readonly Pair[]): { readonly constantGrowth: number; readonly sixPointLine: number } {
  return { constantGrowth: logLine(data, [1921, 1991]), sixPointLine: logLine(data, TURNING_POINTS) };
}
