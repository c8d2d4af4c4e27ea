import { useEffect, useRef } from 'preact/hooks';
import { checkCommand } from '../../shared/commands/index.ts';
import type { Command } from '../../shared/commands/index.ts';
import { obstacleTo } from '../../shared/commands/offerConcession.ts';
import { CONCESSIONS } from '../../shared/content/index.ts';
import type { ConcessionSite } from '../../shared/content/types.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { siteArticle } from '../library/aboutThings.ts';
import { Info } from '../library/Term.tsx';
import { showOnMap, unitName } from '../panels/mapState.ts';
import { SourceList } from '../panels/SourceList.tsx';
import { focusedSite } from '../store/layout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatNumber, formatPercent } from '../text/numbers.ts';
import { refusalText } from '../text/refusalText.ts';
import { t } from '../text/text.ts';
import { concessionTotalNote, knowHowNote, siteCapitalNote, trustNote } from './concessionNotes.ts';
import type { ConcessionTotal } from './concessionNotes.ts';
import { FigureTable } from './FigureTable.tsx';

/** What the seat at this desk can do about a site, in the order of the buttons. */
function actsFor(view: SeatView, site: string): readonly { readonly words: Parameters<typeof t>[0]; readonly command: Command }[] {
  const status = view.concessions.sites[site]?.status;
  const order = view.desk.concessions?.[site];
  if (view.seat === view.leadership.seat) {
    if (order === 'cancel') return [{ words: 'concession.keep', command: { type: 'cancelConcession', site, withdraw: true } }];
    if (order === 'withdraw') return [{ words: 'concession.offerAgain', command: { type: 'offerConcession', site } }];
    if (order === 'offer') return [{ words: 'concession.takeBack', command: { type: 'offerConcession', site, withdraw: true } }];
    if (status === 'held') return [{ words: 'concession.cancel', command: { type: 'cancelConcession', site } }];
    if (status === 'offered') return [{ words: 'concession.withdrawOffer', command: { type: 'offerConcession', site, withdraw: true } }];
    return [{ words: status === 'bid' ? 'concession.accept' : 'concession.offer', command: { type: 'offerConcession', site } }];
  }
  if (view.seat !== 'foreignCapital') return [];
  if (order === 'bid') return [{ words: 'concession.takeBack', command: { type: 'bidConcession', site, withdraw: true } }];
  if (order === 'withdraw') return [{ words: 'concession.bidAgain', command: { type: 'bidConcession', site } }];
  if (status === 'held') return [{ words: 'concession.leave', command: { type: 'bidConcession', site, withdraw: true } }];
  if (status === 'bid') return [{ words: 'concession.withdrawBid', command: { type: 'bidConcession', site, withdraw: true } }];
  return [{ words: 'concession.bid', command: { type: 'bidConcession', site } }];
}

function Site({ site }: { readonly site: ConcessionSite }) {
  const session = useSession();
  const view = useView();
  const card = useRef<HTMLElement>(null);
  const focused = focusedSite.value === site.id;
  useEffect(() => {
    if (focused) card.current?.scrollIntoView({ block: 'start' });
  }, [focused]);
  const known = view.concessions.sites[site.id];
  const order = view.desk.concessions?.[site.id];
  return (
    <section
      ref={card}
      class={`project${order === undefined ? '' : ' changed'}${focused ? ' focused' : ''}`}
      aria-labelledby={`site-${site.id}`}
      data-testid={`site-${site.id}`}
    >
      <h4>
        <span id={`site-${site.id}`}>{site.title}</span> <span class="kind">{site.product}</span> <Info about={siteArticle(site)} />
      </h4>
      <p class="project-facts">
        <LedgerNote name={`site-capital-${site.id}`} heading={site.title} content={() => siteCapitalNote(view, site.id)}>
          {t('concession.capital', { capital: formatNumber(site.capital, 'index') })}
        </LedgerNote>
        {known !== undefined && (
          <b>
            {t(`concession.status.${known.status}`)} · {known.since}
            {known.until !== undefined && `–${known.until}`}
          </b>
        )}
        {site.held !== undefined && (
          <span class="muted">
            {t('concession.history', { who: site.concessionaire ?? '', country: site.country ?? '', from: site.held[0], to: site.held[1] })}
          </span>
        )}
      </p>
      {order !== undefined && <p class="ordered">{t(`concession.ordered.${order}`)}</p>}
      <div class="project-acts">
        {view.outcome === undefined &&
          actsFor(view, site.id).map(({ words, command }) => {
            const verdict = checkCommand(view, command);
            return (
              <span key={words}>
                <button type="button" disabled={!verdict.ok} onClick={() => void session.act(command)}>
                  {t(words)}
                </button>{' '}
                {!verdict.ok && <span class="muted small">{refusalText(verdict.refusal.code, verdict.refusal.params)}</span>}
              </span>
            );
          })}
        <button type="button" class="link" onClick={() => showOnMap(site.unit, 'projects')}>
          {t('project.onMap', { place: unitName(site.unit) })}
        </button>
        <details>
          <summary>{t('project.note')}</summary>
          <p>{site.note}</p>
          <SourceList sources={site.sources} />
        </details>
      </div>
    </section>
  );
}

const GROUPS = ['held', 'onTable', 'open', 'closed'] as const;
type Group = (typeof GROUPS)[number];

function groupOf(view: SeatView, site: string): Group {
  const status = view.concessions.sites[site]?.status;
  if (status === 'held') return 'held';
  if (status === 'offered' || status === 'bid' || view.desk.concessions?.[site] !== undefined) return 'onTable';
  const obstacle = obstacleTo(view, site);
  return obstacle === undefined || (obstacle === 'forbiddenByLaw' && view.seat === 'foreignCapital') ? 'open' : 'closed';
}

/** Sites for foreign capital: those held, those on the table, those that could be let. A contract follows when an offer and a bid meet. */
export function ConcessionsPage() {
  const view = useView();
  const { concessions } = view;
  const total = (figure: ConcessionTotal) => ({
    id: figure,
    label: t(`concession.${figure}`),
    values: [
      <LedgerNote name={`concession-${figure}`} heading={t(`concession.${figure}`)} content={() => concessionTotalNote(view, figure)}>
        {formatNumber(concessions[figure], 'index')}
      </LedgerNote>,
    ],
  });
  const sites = Object.values(CONCESSIONS).toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return (
    <div class="projects">
      <p>
        {t('concession.explained')} <Info about="concessions" />
      </p>
      <FigureTable
        caption={t('economy.page.concessions')}
        columns={[t('line.run'), t('trade.record')]}
        rows={[
          {
            id: 'knowHow',
            label: t('concession.knowHow'),
            values: [
              <LedgerNote name="concession-know-how" heading={t('concession.knowHow')} content={() => knowHowNote(view)}>
                {formatNumber(concessions.knowHow, 'index')}
              </LedgerNote>,
              formatNumber(concessions.recordKnowHow, 'index'),
            ],
          },
          total('inflow'),
          total('output'),
          total('profits'),
          {
            id: 'trust',
            label: t('office.trust'),
            values: [
              <LedgerNote name="concession-trust" heading={t('office.trust')} content={() => trustNote(view)}>
                {formatPercent(view.world.contractTrust)}
              </LedgerNote>,
            ],
          },
        ]}
      />
      {GROUPS.map((group) => {
        const here = sites.filter((site) => groupOf(view, site.id) === group);
        const focused = here.some((site) => site.id === focusedSite.value);
        return (
          <details key={`${group}:${focused}`} class="group" open={group !== 'closed' || focused}>
            <summary class="band">
              {t(`concession.group.${group}`)} <span class="figure">{here.length}</span>
            </summary>
            {here.length === 0 && <p class="muted">{t('project.none')}</p>}
            {here.map((site) => (
              <Site key={site.id} site={site} />
            ))}
          </details>
        );
      })}
    </div>
  );
}
