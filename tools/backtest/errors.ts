import type { HistoricalSeries } from '../../shared/data/historicalSeries.ts';

/** A model value beside an observation of the same year. */
export interface Pair {
  readonly year: number;
  readonly model: number;
  readonly data: number;
}

/** Years that both a run and a series have. */
export function pairs(model: readonly { readonly year: number; readonly value: number }[], series: HistoricalSeries): Pair[] {
  const data = new Map(series.observations.map(({ year, value }) => [year, value]));
  return model.flatMap(({ year, value }) => {
    const observed = data.get(year);
    return observed === undefined ? [] : [{ year, model: value, data: observed }];
  });
}

/** Error of a pair in percent of the data. */
export function percentageError(pair: Pair): number {
  return 100 * (pair.model / pair.data - 1);
}

function meanOf(values: readonly number[]): number {
  if (values.length === 0) throw new Error('no year has both a model value and an observation');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean absolute percentage error. Throws on an empty list. */
export function meanAbsolutePercentageError(list: readonly Pair[]): number {
  return meanOf(list.map((pair) => Math.abs(percentageError(pair))));
}

/** Mean absolute difference of shares in percentage points. Throws on an empty list. */
export function meanAbsolutePoints(list: readonly Pair[]): number {
  return meanOf(list.map((pair) => 100 * Math.abs(pair.model - pair.data)));
}

/** The pair with the largest absolute percentage error. Throws on an empty list. */
export function worst(list: readonly Pair[]): Pair {
  return list.reduce((most, pair) => (Math.abs(percentageError(pair)) > Math.abs(percentageError(most)) ? pair : most));
}
