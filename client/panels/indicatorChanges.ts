import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { recordAt } from '../charts/history.ts';

/** How a figure moved over the turn reported. */
export interface IndicatorChange {
  readonly series: PublishedSeries;
  readonly before: number | undefined;
  readonly after: number;
  /** The record of the same year, where there is one. */
  readonly history: number | undefined;
}

const REPORTED: readonly PublishedSeries[] = [
  'gdpPerHead',
  'consumptionPerHead',
  'grainHarvest',
  'procurement',
  'heavyOutput',
  'consumerOutput',
  'urbanShare',
  'population',
  'investmentShare',
  'coordination',
  'famineDeaths',
];

/** Figures at the end of the turn reported, beside those of the last year before it. */
export function indicatorChanges(view: Pick<SeatView, 'years' | 'series' | 'report'>): readonly IndicatorChange[] {
  const last = view.years.length - 1;
  const { report } = view;
  if (last < 0 || report === undefined) return [];
  const firstOfTurn = view.years.findIndex((year) => year >= report.from.year);
  const before = firstOfTurn < 0 ? last - 1 : firstOfTurn - 1;
  const year = view.years[last] ?? 0;
  return REPORTED.flatMap((series) => {
    const after = view.series[series][last];
    return after === undefined ? [] : [{ series, before: view.series[series][before], after, history: recordAt(series, year) }];
  });
}
