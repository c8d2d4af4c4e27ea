import { useEffect, useState } from 'preact/hooks';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { fanBands, fanMedian } from '../charts/fanBands.ts';
import { FanRecord } from '../charts/FanRecord.tsx';
import { joinForecast, zipYears } from '../charts/chartData.ts';
import type { ChartLine } from '../charts/chartData.ts';
import { COMPARATORS, comparatorLine, recordLines, recordOf, runAndRecord } from '../charts/history.ts';
import { LineChart } from '../charts/LineChart.tsx';
import { REPORTED, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { FigureNote } from '../explain/FigureNote.tsx';
import { TrustNote } from '../explain/TrustNote.tsx';
import { comparedWith, loadCompared, toggleCompared } from '../store/compared.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { useForecast } from '../store/useForecast.ts';
import { t } from '../text/text.ts';
import { SourceList } from './SourceList.tsx';

interface Span {
  readonly from: number;
  readonly to: number;
}
type Horizon = 'near' | 'whole';

function spanOf(view: SeatView, horizon: Horizon): Span {
  const first = view.years[0] ?? view.date.year;
  if (horizon === 'whole') return { from: first, to: view.settings.endYear };
  return { from: Math.max(first, view.date.year - 20), to: Math.min(view.settings.endYear, view.date.year + 10) };
}

function forecastOf(years: readonly EconomyYear[], series: PublishedSeries & keyof EconomyYear) {
  return years.map((year) => ({ year: year.year, value: year[series] }));
}

/** Two measures of the run on one chart, each with its record and its forecast. */
function pair(
  view: SeatView,
  drafted: readonly EconomyYear[],
  first: PublishedSeries,
  second: PublishedSeries,
  span: Span,
): readonly ChartLine[] {
  const [main, ...others] = runAndRecord(
    first,
    { years: view.years, values: view.series[first], forecast: forecastOf(drafted, first) },
    span,
  );
  const run = zipYears(view.years, view.series[second]);
  return [
    ...(main === undefined ? [] : [{ ...main, label: t(`short.${first}`) }]),
    ...others,
    { id: second, label: t(`short.${second}`), kind: 'second', points: run },
    ...recordLines(second, span.from, span.to).map((line) => ({
      ...line,
      id: `${second}-${line.id}`,
      label: t('line.historyOf', { series: t(`short.${second}`), line: line.label }),
    })),
    {
      id: `${second}-forecast`,
      label: t('line.forecastOf', { series: t(`short.${second}`) }),
      kind: 'forecast',
      points: joinForecast(
        run,
        forecastOf(drafted, second).filter((point) => point.year <= span.to),
      ),
    },
  ];
}

/** Says of which of the series of a chart there is no record to draw; undefined where all have one. */
function noRecord(shown: readonly PublishedSeries[]): string | undefined {
  const without = shown.filter((series) => recordOf(series) === undefined).map((series) => t(`short.${series}`));
  return without.length === 0 ? undefined : t('line.noRecord', { series: without.join(', ') });
}

/** The main figures: this run, the record and the forecast of the orders on the desk, together. */
export function DashboardPanel() {
  const session = useSession();
  const view = useView();
  const { drafted, fan } = useForecast(session);
  const [horizon, setHorizon] = useState<Horizon>('near');
  useEffect(() => loadCompared(), []);
  const compared = comparedWith.value;
  const span = spanOf(view, horizon);
  // Where many runs have been made their middle is the forecast; a single run stands in until they have come.
  const expected = (series: PublishedSeries) => {
    const median = fanMedian(fan, series);
    return median.length > 0 ? median : forecastOf(drafted, series);
  };
  const single = (series: PublishedSeries): readonly ChartLine[] =>
    runAndRecord(series, { years: view.years, values: view.series[series], truth: view.truth?.[series], forecast: expected(series) }, span);
  const chart = (series: PublishedSeries, lines: readonly ChartLine[], title: string, second?: PublishedSeries) => (
    <LineChart
      key={title}
      title={title}
      heading={
        second === undefined ? (
          <FigureNote series={series}>{title}</FigureNote>
        ) : (
          <>
            <FigureNote series={series}>{t(`short.${series}`)}</FigureNote> {t('dashboard.and')}{' '}
            <FigureNote series={second}>{t(`short.${second}`)}</FigureNote>
          </>
        )
      }
      unit={t(`unit.${series}`)}
      style={SERIES_STYLE[series]}
      lines={lines}
      bands={fanBands(fan, series, zipYears(view.years, view.series[series]).at(-1), span.to)}
      about={series}
      remark={noRecord(second === undefined ? [series] : [series, second])}
      reported={REPORTED.has(series)}
      from={span.from}
      to={span.to}
    />
  );
  const sources = [
    ...new Set(
      (['gdpPerHead', 'population', 'urbanShare', 'grainHarvest', 'procurement'] as const).flatMap(
        (series) => recordOf(series)?.sources ?? [],
      ),
    ),
  ];
  return (
    <div class="dashboard">
      <div class="panel-tools">
        <div class="segmented" role="radiogroup" aria-label={t('dashboard.horizon')}>
          {(['near', 'whole'] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              role="radio"
              aria-checked={horizon === choice}
              class={horizon === choice ? 'on' : ''}
              onClick={() => setHorizon(choice)}
            >
              {t(`dashboard.${choice}`)}
            </button>
          ))}
        </div>
        <details class="chooser">
          <summary>{t('dashboard.compare')}</summary>
          {COMPARATORS.map((country) => (
            <label key={country}>
              <input type="checkbox" checked={compared.includes(country)} onChange={() => toggleCompared(country)} />{' '}
              {t(`country.${country}`)}
            </label>
          ))}
        </details>
      </div>
      <div class="chart-grid">
        {chart(
          'gdpPerHead',
          [...single('gdpPerHead'), ...compared.map((country) => comparatorLine(country, span.from, span.to))],
          t('series.gdpPerHead'),
        )}
        {chart('consumptionPerHead', single('consumptionPerHead'), t('series.consumptionPerHead'))}
        {chart('grainHarvest', pair(view, drafted, 'grainHarvest', 'procurement', span), t('dashboard.grain'), 'procurement')}
        {chart('heavyOutput', pair(view, drafted, 'heavyOutput', 'consumerOutput', span), t('dashboard.industry'), 'consumerOutput')}
        {chart('urbanShare', single('urbanShare'), t('series.urbanShare'))}
        {chart('population', single('population'), t('series.population'))}
        {chart('procurement', pair(view, drafted, 'procurement', 'voluntarySales', span), t('dashboard.marketings'), 'voluntarySales')}
        {chart('investmentShare', single('investmentShare'), t('series.investmentShare'))}
      </div>
      <TrustNote />
      <p class="muted small">
        {t('dashboard.explained')} <FanRecord />
      </p>
      <details>
        <summary>{t('sources.title')}</summary>
        <SourceList sources={sources} />
      </details>
    </div>
  );
}
