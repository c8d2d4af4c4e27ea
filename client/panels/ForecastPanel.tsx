import { useState } from 'preact/hooks';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { joinForecast, zipYears } from '../charts/chartData.ts';
import type { ChartLine } from '../charts/chartData.ts';
import { fanBands, fanMedian } from '../charts/fanBands.ts';
import { FanRecord } from '../charts/FanRecord.tsx';
import { LineChart } from '../charts/LineChart.tsx';
import { REPORTED, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { FigureNote } from '../explain/FigureNote.tsx';
import { aheadNote, grainLeftNote, ordersNote } from '../explain/forecastNotes.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { Info } from '../library/Term.tsx';
import { useSession, useView } from '../store/sessionContext.ts';
import type { Forecasts } from '../store/useForecast.ts';
import { formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { forecastDifference, forecastRows } from './forecastRows.ts';
import type { ForecastRow } from './forecastRows.ts';

type ForecastSeries = 'gdpPerHead' | 'consumptionPerHead' | 'grainHarvest' | 'procurement' | 'population';
const CHARTED: readonly ForecastSeries[] = ['gdpPerHead', 'consumptionPerHead', 'grainHarvest', 'procurement'];

interface RowCellProps {
  readonly row: ForecastRow;
  readonly forecasts: Forecasts;
}

/** What there is now: opens as the series it is. */
function Now({ row }: Pick<RowCellProps, 'row'>) {
  const view = useView();
  if (row.now === undefined) return <td class="figure">–</td>;
  const words = formatNumber(row.now, row.style);
  return (
    <td class="figure">
      {row.id === 'grainLeft' ? (
        <LedgerNote name="forecast-grainLeft-now" heading={t('forecast.row.grainLeft')} content={() => grainLeftNote(view, row)}>
          {words}
        </LedgerNote>
      ) : (
        <FigureNote series={row.id === 'famine' ? 'famineDeaths' : row.id}>{words}</FigureNote>
      )}
    </td>
  );
}

/** What is expected some years on: opens into what makes the change. */
function Ahead({ row, forecasts, years }: RowCellProps & { readonly years: 5 | 10 }) {
  const view = useView();
  const value = years === 5 ? row.five : row.ten;
  if (value === undefined) return <td class="figure">–</td>;
  return (
    <td class="figure">
      <LedgerNote
        name={`forecast-${row.id}-${years}`}
        heading={t(`forecast.row.${row.id}`)}
        content={() => aheadNote(view, row, value, forecasts.drafted.slice(0, years))}
      >
        {formatNumber(value, row.style)}
      </LedgerNote>
    </td>
  );
}

/** What the drafted orders do to it: opens into which of them does. */
function ByOrders({ row, forecasts }: RowCellProps) {
  const words = forecastDifference(row);
  if (!/\d/.test(words)) return <td class="figure">{words}</td>;
  return (
    <td class="figure">
      <LedgerNote name={`forecast-${row.id}-orders`} heading={t(`forecast.row.${row.id}`)} content={() => ordersNote(row, forecasts.parts)}>
        {words}
      </LedgerNote>
    </td>
  );
}

function chartLines(view: SeatView, forecasts: Forecasts, id: ForecastSeries): readonly ChartLine[] {
  const run = zipYears(view.years, view.series[id]).slice(-15);
  const median = fanMedian(forecasts.fan, id);
  const line = (years: readonly EconomyYear[]) =>
    joinForecast(
      run,
      years.map((year) => ({ year: year.year, value: year[id] })),
    );
  return [
    { id: 'run', label: t('line.run'), kind: 'run', points: run },
    { id: 'unchanged', label: t('line.unchanged'), kind: 'baseline', points: line(forecasts.unchanged) },
    {
      id: 'forecast',
      label: t('line.forecast'),
      kind: 'forecast',
      points: median.length > 0 ? joinForecast(run, median) : line(forecasts.drafted),
    },
  ];
}

/** What the model expects of the orders as they stand on the screen, before anything is committed. */
export function ForecastPanel({ forecasts }: { readonly forecasts: Forecasts }) {
  const view = useView();
  const orders = useSession().orders.value;
  const [charts, setCharts] = useState(false);
  const rows = forecastRows(view, forecasts);
  const first = forecasts.drafted[0];
  const wanted = orders?.investmentShare;
  const short = first !== undefined && wanted !== undefined && first.investmentShare < wanted - 0.005;
  return (
    <section class="forecast" aria-labelledby="forecast-title" data-testid="forecast">
      <div class="forecast-head">
        <h3 id="forecast-title">{t('forecast.title')}</h3>
        <button type="button" class="link" aria-pressed={charts} onClick={() => setCharts(!charts)}>
          {t(charts ? 'forecast.hideCharts' : 'forecast.showCharts')}
        </button>
      </div>
      {forecasts.failed && <p class="callout bad">{t('forecast.failed')}</p>}
      <table class="compact">
        <thead>
          <tr>
            <th scope="col">{t('forecast.indicator')}</th>
            <th scope="col">{t('forecast.now')}</th>
            <th scope="col">{t('forecast.five')}</th>
            <th scope="col">{t('forecast.ten')}</th>
            <th scope="col">{t('forecast.against')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={row.id === 'famine' && (row.ten ?? 0) >= 0.05 ? 'danger' : ''} data-testid={`forecast-${row.id}`}>
              <th scope="row">
                {t(`forecast.row.${row.id}`)} <Info about={row.id === 'grainLeft' ? 'grain-procurement' : row.id} />
              </th>
              <Now row={row} />
              <Ahead row={row} forecasts={forecasts} years={5} />
              <Ahead row={row} forecasts={forecasts} years={10} />
              <ByOrders row={row} forecasts={forecasts} />
            </tr>
          ))}
        </tbody>
      </table>
      {short && (
        <p class="callout">
          {t('forecast.shortInvestment', { wanted: formatNumber(wanted, 'share'), achieved: formatNumber(first.investmentShare, 'share') })}
        </p>
      )}
      {charts && (
        <div class="chart-grid">
          {CHARTED.map((id) => (
            <LineChart
              key={id}
              title={t(`series.${id}`)}
              unit={t(`unit.${id}`)}
              style={SERIES_STYLE[id]}
              lines={chartLines(view, forecasts, id)}
              bands={fanBands(forecasts.fan, id, zipYears(view.years, view.series[id]).at(-1))}
              about={id}
              reported={REPORTED.has(id)}
              height={120}
            />
          ))}
        </div>
      )}
      <p class="muted small">
        {t('forecast.caveat')} {charts && <FanRecord />}
      </p>
    </section>
  );
}
