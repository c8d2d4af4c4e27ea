import type { TurnReport } from '../../shared/state/gameState.ts';
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

const SHOWN: readonly PublishedSeries[] = [
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

/** The quarter in which a year is accounted: after the harvest. */
const ACCOUNT_QUARTER = 3;

/** Years whose accounts were closed by the end of a turn. */
export function closedYears({ years }: Pick<SeatView, 'years'>, { to }: Pick<TurnReport, 'to'>): readonly number[] {
  return years.filter((year) => year < to.year || (year === to.year && to.quarter >= ACCOUNT_QUARTER));
}

/** Figures at the end of a turn, beside those of the last year before it. Empty when no year was closed in it. */
export function indicatorChanges(
  view: Pick<SeatView, 'years' | 'series'>,
  report: Pick<TurnReport, 'from' | 'to'>,
): readonly IndicatorChange[] {
  const { from } = report;
  const closed = closedYears(view, report);
  const earlier = closed.filter((year) => year < from.year || (year === from.year && from.quarter > ACCOUNT_QUARTER));
  const last = closed.length - 1;
  const year = closed[last];
  if (year === undefined || closed.length === earlier.length) return [];
  return SHOWN.flatMap((series) => {
    const after = view.series[series][last];
    return after === undefined ? [] : [{ series, before: view.series[series][earlier.length - 1], after, history: recordAt(series, year) }];
  });
}
