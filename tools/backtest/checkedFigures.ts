import { asRecorded } from '../../shared/data/history/harvestMeasure.ts';
import { HISTORY } from '../../shared/data/history/history.ts';
import type { HistoricalSeries } from '../../shared/data/historicalSeries.ts';
import type { FanFigure } from '../../shared/explain/forecastFan.ts';

/** A figure of the fan that is held against the record. */
export interface CheckedFigure {
  readonly figure: FanFigure;
  readonly record: HistoricalSeries;
  /**
   * Growth since the start is compared where a figure carries over from year to year: the start is known to who forecasts. The harvest
   * and what is taken of it are made anew each year and compared as they are.
   */
  readonly as: 'growth' | 'level';
  /** The value in the measure that the record of that year uses. */
  readonly measured: (year: number, value: number) => number;
}

const asItIs = (_year: number, value: number): number => value;

/** Figures of the fan that have a record. Consumption has none that was counted year by year; it shares the error of output. */
export const CHECKED_FIGURES: readonly CheckedFigure[] = [
  { figure: 'gdpPerHead', record: HISTORY.gdpPerHead, as: 'growth', measured: asItIs },
  { figure: 'population', record: HISTORY.population, as: 'growth', measured: asItIs },
  { figure: 'urbanShare', record: HISTORY.urbanShare, as: 'growth', measured: asItIs },
  { figure: 'grainHarvest', record: HISTORY.grainHarvest, as: 'level', measured: asRecorded },
  { figure: 'procurement', record: HISTORY.procurement, as: 'level', measured: asItIs },
];

/** Whether any year of a stretch is one of the war. */
export function touchesWar(first: number, last: number): boolean {
  return first <= 1945 && last >= 1941;
}
