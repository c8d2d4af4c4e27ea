import { PARAMETER_PACKS } from '../../shared/content/packs/parameterPacks.ts';
import type { PublishedSeries } from '../../shared/views/view.ts';
import { COMPARATORS, comparatorLine, runAndRecord } from '../charts/history.ts';
import { LineChart } from '../charts/LineChart.tsx';
import { SERIES_STYLE } from '../charts/seriesStyle.ts';
import { deathYearsNote } from '../explain/archiveNotes.ts';
import { FiguredText } from '../explain/FiguredText.tsx';
import { FigureNote } from '../explain/FigureNote.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { openLibrary } from '../library/openLibrary.ts';
import { ForkForm, exportGame } from '../panels/MenuDialog.tsx';
import { SourceList } from '../panels/SourceList.tsx';
import { reviewAside } from '../store/layout.ts';
import { goToTitle } from '../store/route.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatDate, formatNumber, formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { Archive } from './Archive.tsx';
import { PackFitLine } from './PackNote.tsx';
import { humanCost, profileOf } from './profile.ts';

function Profile() {
  const axes = profileOf(useView());
  return (
    <section aria-labelledby="end-profile">
      <h2 id="end-profile">{t('end.profile')}</h2>
      <p class="muted small">{t('end.profileExplained')}</p>
      <table class="compact profile">
        <thead>
          <tr>
            <th scope="col">{t('end.axis')}</th>
            <th scope="col">{t('line.run')}</th>
            <th scope="col">{t('line.history')}</th>
            <th scope="col">{t('end.ratio')}</th>
          </tr>
        </thead>
        <tbody>
          {axes.map(({ series, run, history, historyYear }) => {
            const ratio = history === undefined || history === 0 ? undefined : run / history;
            return (
              <tr key={series}>
                <th scope="row">
                  {t(`series.${series}`)} <small>{t(`unit.${series}`)}</small>
                </th>
                <td class="figure">
                  <FigureNote series={series}>{formatNumber(run, SERIES_STYLE[series])}</FigureNote>
                </td>
                <td class="figure">
                  {history === undefined ? t('end.noRecord') : formatNumber(history, SERIES_STYLE[series])}{' '}
                  {historyYear !== undefined && <small>{historyYear}</small>}
                </td>
                <td>
                  {ratio !== undefined && (
                    <span class="ratio" title={formatPercent(ratio)}>
                      <span class="ratio-bar" style={{ width: `${Math.min(100, ratio * 50)}%` }} />
                      <span class="figure">{formatPercent(ratio)}</span>
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function HumanCostSection() {
  const view = useView();
  const cost = humanCost(view);
  return (
    <section class="human-cost" aria-labelledby="end-cost">
      <h2 id="end-cost">{t('end.cost')}</h2>
      <p>
        <FiguredText
          text={t('end.costRun')}
          figures={{
            deaths: (
              <LedgerNote name="human-cost" heading={t('deathYears.run')} content={() => deathYearsNote(view, 'run')}>
                {formatNumber(cost.run, 'millions')}
              </LedgerNote>
            ),
          }}
        />{' '}
        {cost.worstYear !== undefined && t('end.costWorst', { year: cost.worstYear })}
      </p>
      {cost.episodes.length > 0 && (
        <p>{t('end.costRecord', { low: formatNumber(cost.low, 'millions'), high: formatNumber(cost.high, 'millions') })}</p>
      )}
      <ul class="plain">
        {cost.episodes.map((episode) => (
          <li key={episode.id}>
            {episode.title}: {t('end.range', { low: formatNumber(episode.low, 'millions'), high: formatNumber(episode.high, 'millions') })}.{' '}
            {episode.note}
            <SourceList sources={episode.sources} />
          </li>
        ))}
      </ul>
      <p class="muted small">{t('end.costExplained')}</p>
    </section>
  );
}

const CHARTS: readonly PublishedSeries[] = ['gdpPerHead', 'consumptionPerHead', 'urbanShare', 'population'];

/** The close of a game: what became of the country beside what was, with the human cost apart. */
export function EndScreen() {
  const session = useSession();
  const view = useView();
  const { outcome } = view;
  if (outcome === undefined || reviewAside.value) return null;
  const span = { from: view.years[0] ?? view.date.year, to: view.years.at(-1) ?? view.date.year };
  return (
    <div class="end-screen" role="region" aria-labelledby="end-title" data-testid="end-screen">
      <div class="end-head">
        <p>{formatDate(outcome.date)}</p>
        <h1 id="end-title">{t(`ending.${outcome.ending}`, { year: outcome.date.year })}</h1>
        <p>
          {t(`ending.${outcome.ending}.text`)}{' '}
          <button type="button" class="link" onClick={() => openLibrary('endings')}>
            {t('end.why')}
          </button>
        </p>
        <p class="small">
          {t('pack.here', { pack: PARAMETER_PACKS[view.settings.parameterPack].title })} <PackFitLine pack={view.settings.parameterPack} />
        </p>
      </div>
      <div class="end-body">
        <div>
          <Profile />
          <HumanCostSection />
          <Archive />
        </div>
        <div>
          <h2>{t('end.charts')}</h2>
          {CHARTS.map((series) => (
            <LineChart
              key={series}
              title={t(`series.${series}`)}
              unit={t(`unit.${series}`)}
              style={SERIES_STYLE[series]}
              lines={[
                ...runAndRecord(series, { years: view.years, values: view.series[series], truth: view.truth?.[series] }, span),
                ...(series === 'gdpPerHead' ? COMPARATORS.slice(0, 3).map((country) => comparatorLine(country, span.from, span.to)) : []),
              ]}
              height={190}
            />
          ))}
        </div>
      </div>
      <div class="end-acts">
        <button type="button" class="primary" onClick={goToTitle}>
          {t('end.again')}
        </button>
        <button type="button" onClick={() => (reviewAside.value = true)}>
          {t('end.look')}
        </button>
        <button type="button" onClick={() => void exportGame(session.request, `commanding-heights-${session.code}-end`)}>
          {t('menu.export')}
        </button>
        <ForkForm />
      </div>
    </div>
  );
}
