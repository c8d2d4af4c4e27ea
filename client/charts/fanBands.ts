import type { FanFigure, ForecastFan } from '../../shared/explain/forecastFan.ts';
import { t } from '../text/text.ts';
import type { ChartBand, YearValue } from './chartData.ts';

/** Places of the quantiles in a fan: 10, 25, 50, 75 and 90 of a hundred runs lie below. */
const LOWEST = 0;
const LOW = 1;
const MIDDLE = 2;
const HIGH = 3;
const HIGHEST = 4;

function isIn(fan: ForecastFan, id: string): id is FanFigure {
  return Object.hasOwn(fan.bands, id);
}

/**
 * The bands of a figure, joined on to the last value of the run: four runs in five, and every second one. Empty for a figure no fan
 * is drawn for. `to` is the last year shown.
 */
export function fanBands(fan: ForecastFan | undefined, figure: string, last: YearValue | undefined, to = Infinity): readonly ChartBand[] {
  if (fan === undefined || !isIn(fan, figure)) return [];
  const quantiles = fan.bands[figure];
  const band = (id: 'wide' | 'narrow', below: number, above: number): ChartBand => ({
    id: `fan-${id}`,
    label: t(`line.fan.${id}`),
    tone: id,
    points: [
      ...(last === undefined ? [] : [{ year: last.year, low: last.value, high: last.value }]),
      ...fan.years.flatMap((year, index) => {
        const low = quantiles[below]?.[index];
        const high = quantiles[above]?.[index];
        return low === undefined || high === undefined || year > to || year <= (last?.year ?? 0) ? [] : [{ year, low, high }];
      }),
    ],
  });
  return [band('wide', LOWEST, HIGHEST), band('narrow', LOW, HIGH)];
}

/** The middle of a fan by year; empty for a figure no fan is drawn for. */
export function fanMedian(fan: ForecastFan | undefined, figure: string): readonly YearValue[] {
  if (fan === undefined || !isIn(fan, figure)) return [];
  const values = fan.bands[figure][MIDDLE] ?? [];
  return fan.years.flatMap((year, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ year, value }];
  });
}
