import type { HistoricalSeries } from '../../data/historicalSeries.ts';
import { mean } from '../../math/numbers.ts';

const HALF_WINDOW = 4;

/**
 * Centred nine-year mean of a series for each year from `from` to `to`; at the ends the mean of the years there are.
 * Throws if a year has no observation within the window.
 */
export function smoothedFrontier(series: HistoricalSeries, from: number, to: number): Record<number, number> {
  const smoothed: Record<number, number> = {};
  for (let year = from; year <= to; year++) {
    const near = series.observations.filter((observation) => Math.abs(observation.year - year) <= HALF_WINDOW);
    if (near.length === 0) throw new Error(`${series.id} has no observation around ${year}`);
    smoothed[year] = mean(near.map((observation) => observation.value));
  }
  return smoothed;
}
