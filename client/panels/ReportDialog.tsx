import { useState } from 'preact/hooks';
import type { BallotResult } from '../../shared/state/politicsState.ts';
import type { TurnReport } from '../../shared/state/gameState.ts';
import { FACTION_IDS } from '../../shared/state/seats.ts';
import { SERIES_GOOD, SERIES_STYLE } from '../charts/seriesStyle.ts';
import { relativeChange } from '../charts/chartData.ts';
import { Hemicycle } from '../charts/Hemicycle.tsx';
import { countedNote, factionBallotNote } from '../explain/ballotNotes.ts';
import { FigureNote } from '../explain/FigureNote.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { openWhy } from '../explain/openWhy.ts';
import { pastNote } from '../explain/pastNote.ts';
import { isNought } from '../explain/signedNumber.ts';
import { TrustLine } from '../explain/TrustLine.tsx';
import { factionTitle, isLever, lawById, leverTitle, seatColour } from '../store/content.ts';
import { dialog, jumpToLaw, jumpToLever, openTab, pane } from '../store/layout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatChange, formatDate, formatNumber } from '../text/numbers.ts';
import { hasText, t } from '../text/text.ts';
import { Dialog } from './Dialog.tsx';
import { HeadlineList } from './HeadlineList.tsx';
import { closedYears, indicatorChanges } from './indicatorChanges.ts';
import type { IndicatorChange } from './indicatorChanges.ts';
import { leverMove } from './leverFigure.ts';
import { arrow } from './Meter.tsx';
import { setMapMode } from './mapState.ts';
import { motionTitle } from './motionTitle.ts';

function Ballot({ ballot }: { readonly ballot: BallotResult }) {
  const blocks = FACTION_IDS.flatMap((faction) => {
    const { votesFor, votesAgainst } = ballot.byFaction[faction];
    return votesFor + votesAgainst === 0
      ? []
      : [
          {
            id: faction,
            label: t('report.votes', { faction: factionTitle(faction), for: votesFor, against: votesAgainst }),
            colour: seatColour(faction),
            members: votesFor + votesAgainst,
            filled: votesFor,
          },
        ];
  });
  return (
    <article class="ballot">
      <h4>
        {motionTitle(ballot.motion)} <small>{t('overview.by', { faction: factionTitle(ballot.motion.by) })}</small>
      </h4>
      <Hemicycle
        blocks={blocks}
        centre={`${ballot.votesFor}:${ballot.votesAgainst}`}
        label={blocks.map((block) => block.label).join('; ')}
      />
      <p class={ballot.carried ? 'verdict carried' : 'verdict lost'}>
        <LedgerNote name={`ballot-${ballot.motion.id}`} heading={motionTitle(ballot.motion)} content={() => countedNote(ballot)}>
          {t(ballot.carried ? 'report.carried' : 'report.lost', { for: ballot.votesFor, against: ballot.votesAgainst })}
        </LedgerNote>
      </p>
      <ul class="plain votes">
        {blocks.map((block) => (
          <li key={block.id}>
            <i class="swatch" style={{ background: block.colour }} aria-hidden="true" />{' '}
            <LedgerNote
              name={`ballot-${ballot.motion.id}-${block.id}`}
              heading={block.label}
              content={() => factionBallotNote(ballot, block.id)}
            >
              {block.label}
            </LedgerNote>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Orders({ report }: { readonly report: TurnReport }) {
  return (
    <ul class="plain">
      {report.orders.map(({ lever, before, after, limitedBy }) =>
        isLever(lever) ? (
          <li key={lever}>
            <button type="button" class="link" onClick={() => jumpToLever(lever)}>
              {leverTitle(lever)}
            </button>{' '}
            <span class="figure">{leverMove(lever, before, after)}</span>
            {limitedBy !== undefined && (
              <button type="button" class="link" onClick={() => jumpToLaw(limitedBy)}>
                {t('report.limitedBy', { law: lawById(limitedBy)?.title ?? limitedBy })}
              </button>
            )}
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** The name of a series: opens into its ledger where the report is of the last account, and into the step alone where it is older. */
function IndicatorName({ row, report }: { readonly row: IndicatorChange; readonly report: TurnReport }) {
  const view = useView();
  const { series } = row;
  const year = closedYears(view, report).at(-1);
  if (year === view.years.at(-1)) return <FigureNote series={series}>{t(`series.${series}`)}</FigureNote>;
  return (
    <LedgerNote name={series} heading={t(`series.${series}`)} content={() => pastNote(row, year)}>
      {t(`series.${series}`)}
    </LedgerNote>
  );
}

function Indicators({ report }: { readonly report: TurnReport }) {
  const rows = indicatorChanges(useView(), report);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="report-figures">
      <h3 id="report-figures">{t('report.figures')}</h3>
      <table class="compact">
        <thead>
          <tr>
            <th scope="col">{t('forecast.indicator')}</th>
            <th scope="col">{t('report.before')}</th>
            <th scope="col">{t('report.after')}</th>
            <th scope="col">{t('report.change')}</th>
            <th scope="col">{t('report.history')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { series, before, after, history } = row;
            // A change from next to nothing to next to nothing says nothing.
            const change = isNought(before ?? 0, SERIES_STYLE[series]) ? undefined : relativeChange(before, after);
            const worth = (change ?? 0) * SERIES_GOOD[series];
            return (
              <tr key={series}>
                <th scope="row">
                  <IndicatorName row={row} report={report} /> <small>{t(`unit.${series}`)}</small>
                </th>
                <td class="figure">{before === undefined ? '–' : formatNumber(before, SERIES_STYLE[series])}</td>
                <td class="figure">{formatNumber(after, SERIES_STYLE[series])}</td>
                <td class={`figure change${worth > 0.005 ? ' good' : worth < -0.005 ? ' bad' : ''}`}>
                  {change === undefined ? '–' : `${arrow(change)} ${formatChange(change)}`}
                </td>
                <td class="figure">{history === undefined ? '–' : formatNumber(history, SERIES_STYLE[series])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** What called an emergency session, in words. */
function emergencyText(reason: string): string {
  const key = `emergency.${reason}`;
  return hasText(key) ? t(key) : reason;
}

/** What changed in the turn and why. Opens by itself after each turn. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useView();
  const kept = useSession().reports.value;
  const [back, setBack] = useState(0);
  const report = back === 0 ? view.report : kept[back];
  const title = report === undefined ? t('report.none') : t('report.title', { from: formatDate(report.from), to: formatDate(report.to) });
  return (
    <Dialog title={title} onClose={onClose} wide name="report">
      {report === undefined ? (
        <p>{t('report.noneYet')}</p>
      ) : (
        <div class="report-grid">
          <div>
            {report.emergency !== undefined && (
              <p class="callout bad">{t('report.emergency', { reason: emergencyText(report.emergency) })}</p>
            )}
            <section aria-labelledby="report-headlines">
              <h3 id="report-headlines">{t('report.headlines')}</h3>
              <HeadlineList headlines={report.headlines} />
            </section>
            <section aria-labelledby="report-ballots">
              <h3 id="report-ballots">{t('report.ballots')}</h3>
              {report.ballots.length === 0 && <p class="muted">{t('report.noBallots')}</p>}
              {report.ballots.map((ballot) => (
                <Ballot key={ballot.motion.id} ballot={ballot} />
              ))}
            </section>
          </div>
          <div>
            <Indicators report={report} />
            {back === 0 && <TrustLine />}
            {back === 0 && view.years.length > 0 && (
              <p>
                <button type="button" data-testid="why" onClick={() => openWhy()}>
                  {t('report.why')}
                </button>
              </p>
            )}
            <section aria-labelledby="report-orders">
              <h3 id="report-orders">{t('report.orders')}</h3>
              {report.orders.length === 0 ? <p class="muted">{t('report.noOrders')}</p> : <Orders report={report} />}
            </section>
          </div>
        </div>
      )}
      <footer class="dialog-foot">
        {kept.length > 1 && (
          <span class="report-steps">
            <button type="button" disabled={back >= kept.length - 1} onClick={() => setBack(back + 1)}>
              {t('report.earlier')}
            </button>
            <button type="button" disabled={back === 0} onClick={() => setBack(back - 1)}>
              {t('report.later')}
            </button>
          </span>
        )}
        <button type="button" onClick={() => openTab('dashboard')}>
          {t('report.toCharts')}
        </button>
        <button
          type="button"
          onClick={() => {
            setMapMode('harvest');
            pane.value = 'map';
            onClose();
          }}
        >
          {t('report.toMap')}
        </button>
        <button type="button" onClick={() => openTab('events')}>
          {t('report.toEvents')}
        </button>
        <button type="button" class="primary" autofocus data-testid="report-close" onClick={() => (dialog.value = undefined)}>
          {t('report.continue')}
        </button>
      </footer>
    </Dialog>
  );
}
