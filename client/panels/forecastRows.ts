import { grainLeft } from '../../shared/explain/forecastParts.ts';
import type { ForecastFigure } from '../../shared/explain/forecastParts.ts';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { SERIES_STYLE } from '../charts/seriesStyle.ts';
import type { Forecasts } from '../store/useForecast.ts';
import { formatChange, formatNumber, formatPoints } from '../text/numbers.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { t } from '../text/text.ts';

/** A row of the forecast: now, five and ten years on, and the last of these with the orders left alone. */
export interface ForecastRow {
  readonly id: ForecastFigure;
  readonly style: NumberStyle;
  readonly now: number | undefined;
  readonly five: number | undefined;
  readonly ten: number | undefined;
  readonly tenUnchanged: number | undefined;
}

function sumDeaths(years: readonly EconomyYear[]): number | undefined {
  return years.length === 0 ? undefined : years.reduce((sum, year) => sum + year.famineDeaths, 0);
}

/** Shapes the forecasts into rows. */
export function forecastRows(
  view: Pick<SeatView, 'series' | 'reported'>,
  { drafted, unchanged }: Pick<Forecasts, 'drafted' | 'unchanged'>,
): readonly ForecastRow[] {
  const series = (id: PublishedSeries & ForecastFigure): ForecastRow => ({
    id,
    style: SERIES_STYLE[id],
    now: view.series[id].at(-1),
    five: drafted[4]?.[id],
    ten: drafted[9]?.[id],
    tenUnchanged: unchanged[9]?.[id],
  });
  const left = (year: EconomyYear | undefined): number | undefined => (year === undefined ? undefined : grainLeft(year));
  const harvest = view.series.grainHarvest.at(-1);
  const taken = view.series.procurement.at(-1);
  const people = view.series.population.at(-1);
  return [
    { ...series('gdpPerHead'), now: view.series.gdpPerHead.at(-1) ?? view.reported.gdpPerHead },
    series('consumptionPerHead'),
    {
      id: 'grainLeft',
      style: 'dollars',
      now: harvest === undefined || taken === undefined || people === undefined ? undefined : ((harvest - taken) / people) * 1000,
      five: left(drafted[4]),
      ten: left(drafted[9]),
      tenUnchanged: left(unchanged[9]),
    },
    {
      id: 'famine',
      style: 'millions',
      now: view.series.famineDeaths.at(-1),
      five: sumDeaths(drafted.slice(0, 5)),
      ten: sumDeaths(drafted),
      tenUnchanged: sumDeaths(unchanged),
    },
    series('investmentShare'),
  ];
}

/** What ten years of the drafted orders make of a figure, against the orders left alone. */
export function forecastDifference(row: ForecastRow): string {
  if (row.ten === undefined || row.tenUnchanged === undefined) return '–';
  const by = row.ten - row.tenUnchanged;
  if (formatNumber(Math.abs(by), row.style) === formatNumber(0, row.style) || (row.id === 'famine' && Math.abs(by) < 0.005))
    return t('forecast.same');
  if (row.style === 'share') return formatPoints(by);
  if (row.tenUnchanged <= 0 || row.id === 'famine') return `${by > 0 ? '+' : '−'}${formatNumber(Math.abs(by), row.style)}`;
  return formatChange(row.ten / row.tenUnchanged - 1);
}
