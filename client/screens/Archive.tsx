import type { PublishedSeries, SeatView } from '../../shared/views/view.ts';
import { zipYears } from '../charts/chartData.ts';
import { LineChart } from '../charts/LineChart.tsx';
import { REPORTED, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { deathYearsNote, officialNote, strayNote, trueGrowthNote } from '../explain/archiveNotes.ts';
import { FiguredText } from '../explain/FiguredText.tsx';
import { FigureNote } from '../explain/FigureNote.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { useView } from '../store/sessionContext.ts';
import { formatChange, formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';

/** A figure as printed and as it was. */
export interface ArchiveRow {
  readonly series: PublishedSeries;
  readonly reported: number;
  readonly truth: number;
}

/** The reported figures of the last year beside the true ones. Empty while the archive is closed. */
export function archiveRows({ series, truth }: Pick<SeatView, 'series' | 'truth'>): readonly ArchiveRow[] {
  if (truth === undefined) return [];
  return [...REPORTED].flatMap((name) => {
    const reported = series[name].at(-1);
    const actual = truth[name].at(-1);
    return reported === undefined || actual === undefined ? [] : [{ series: name, reported, truth: actual }];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Growth of output by the archive from its first year, that year = 100. */
export function trueIndex({ truth }: Pick<SeatView, 'truth'>): readonly number[] {
  if (truth === undefined) return [];
  const output = truth.gdpPerHead.map((value, index) => value * (truth.population[index] ?? 0));
  const first = output[0] ?? 0;
  return first <= 0 ? [] : output.map((value) => (100 * value) / first);
}

const times = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** The end of secrets: what was reported against what was true, and the official index beside the growth there was. */
export function Archive() {
  const view = useView();
  const rows = archiveRows(view);
  const { truth } = view;
  if (truth === undefined || rows.length === 0) return null;
  const official = view.statistics.officialIndex;
  const growth = trueIndex(view);
  return (
    <section aria-labelledby="archive-title" data-testid="archive">
      <h2 id="archive-title">{t('archive.title')}</h2>
      <p class="muted small">{t('archive.explained')}</p>
      <table class="compact">
        <thead>
          <tr>
            <th scope="col">{t('end.axis')}</th>
            <th scope="col">{t('archive.reported')}</th>
            <th scope="col">{t('archive.true')}</th>
            <th scope="col">{t('archive.bias')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ series, reported, truth: actual }) => (
            <tr key={series}>
              <th scope="row">
                {t(`series.${series}`)} <small>{t(`unit.${series}`)}</small>
              </th>
              <td class="figure">
                <LedgerNote name={`stray-${series}`} heading={t(`series.${series}`)} content={() => strayNote(view, series)}>
                  {formatNumber(reported, SERIES_STYLE[series])}
                </LedgerNote>
              </td>
              <td class="figure">
                <FigureNote series={series}>{formatNumber(actual, SERIES_STYLE[series])}</FigureNote>
              </td>
              <td class="figure">{actual > 0 ? formatChange(reported / actual - 1) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <FiguredText
          text={t('archive.deaths')}
          figures={{
            reported: (
              <LedgerNote name="deaths-printed" heading={t('deathYears.printed')} content={() => deathYearsNote(view, 'printed')}>
                {formatNumber(sum(view.series.famineDeaths), 'millions')}
              </LedgerNote>
            ),
            truth: (
              <LedgerNote name="deaths-true" heading={t('deathYears.run')} content={() => deathYearsNote(view, 'run')}>
                {formatNumber(sum(truth.famineDeaths), 'millions')}
              </LedgerNote>
            ),
          }}
        />
      </p>
      {official.length > 1 && growth.length > 1 && (
        <>
          <p>
            <FiguredText
              text={t('archive.officialText')}
              figures={{
                official: (
                  <LedgerNote name="official-index" heading={t('official.title')} content={() => officialNote(view)}>
                    {times.format((official.at(-1) ?? 0) / (official[0] ?? 1))}
                  </LedgerNote>
                ),
                truth: (
                  <LedgerNote name="true-growth" heading={t('trueGrowth.title')} content={() => trueGrowthNote(view)}>
                    {times.format((growth.at(-1) ?? 0) / 100)}
                  </LedgerNote>
                ),
              }}
            />
          </p>
          <LineChart
            title={t('archive.official')}
            unit={t('archive.officialUnit')}
            style="dollars"
            about="reported-and-true-statistics"
            height={170}
            lines={[
              { id: 'official', label: t('archive.official'), kind: 'run', points: zipYears(view.years, official) },
              { id: 'truth', label: t('archive.trueGrowth'), kind: 'truth', points: zipYears(view.years, growth) },
            ]}
          />
        </>
      )}
    </section>
  );
}
