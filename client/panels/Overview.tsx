import { FACTION_IDS } from '../../shared/state/seats.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { LEVERS } from '../../shared/content/index.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { contentNote, riskNote } from '../explain/standingNotes.ts';
import { factionTitle, isLever, seatColour } from '../store/content.ts';
import { jumpToLaw, jumpToLever, openTab } from '../store/layout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { alertsFor } from './alerts.ts';
import type { Alert } from './alerts.ts';
import { deskItems } from './deskItems.ts';
import { worstHunger } from './headlinePlace.ts';
import { leverFigure } from './leverFigure.ts';
import { arrow, arrowText, Meter } from './Meter.tsx';
import { showOnMap } from './mapState.ts';
import { motionTitle } from './motionTitle.ts';

/** Goes to the place of an alert: a law, the worst of a famine on the map, else its panel. */
function follow(alert: Alert, regions: SeatView['regions']): void {
  if (alert.law !== undefined) jumpToLaw(alert.law);
  else if (alert.lever !== undefined) jumpToLever(alert.lever);
  else if (alert.id === 'famine') showOnMap(worstHunger(regions), 'hunger');
  else openTab(alert.tab);
}

function Alerts() {
  const view = useView();
  const alerts = alertsFor(view);
  return (
    <section aria-labelledby="overview-alerts">
      <h3 id="overview-alerts">{t('overview.alerts')}</h3>
      {alerts.length === 0 && <p class="muted">{t('overview.quiet')}</p>}
      <ul class="plain">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <button type="button" class={`alert ${alert.tone}`} onClick={() => follow(alert, view.regions)}>
              {alert.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The article of the library behind each risk. */
const RISK_ARTICLES: Readonly<Record<SeatView['risks'][number]['id'], string>> = {
  legitimacy: 'consent',
  authority: 'central-committee',
  hunger: 'famine',
  disorganisation: 'disorganisation',
  war: 'german-question-and-the-war',
};

function Risks() {
  const view = useView();
  return (
    <section aria-labelledby="overview-risks">
      <h3 id="overview-risks">{t('overview.risks')}</h3>
      {view.risks.map((risk) => (
        <Meter
          key={risk.id}
          label={t(`risk.${risk.id}`)}
          value={risk.level}
          change={risk.trend}
          bad
          about={RISK_ARTICLES[risk.id]}
          note={{ name: `risk-${risk.id}`, content: () => riskNote(view, risk.id, RISK_ARTICLES[risk.id]) }}
        />
      ))}
    </section>
  );
}

function Agenda() {
  const { desk } = useView();
  return (
    <section aria-labelledby="overview-agenda">
      <h3 id="overview-agenda">{t('overview.agenda')}</h3>
      {desk.agenda.length === 0 && <p class="muted">{t('overview.noMotions')}</p>}
      <ul class="plain">
        {desk.agenda.map((motion) => {
          const { subject } = motion;
          return (
            <li key={motion.id}>
              <button
                type="button"
                class="row-link"
                onClick={() => (subject.kind === 'law' ? jumpToLaw(subject.law) : openTab('committee'))}
              >
                <i class="swatch" style={{ background: seatColour(motion.by) }} aria-hidden="true" />
                <span>
                  {motionTitle(motion)} <small>{t('overview.by', { faction: factionTitle(motion.by) })}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function PendingOrders() {
  const session = useSession();
  const view = useView();
  const others = deskItems(view.desk);
  if (view.seat !== view.leadership.seat && others.length === 0) return null;
  const changed = Object.entries({ ...view.desk.orders, ...session.draft.value });
  return (
    <section aria-labelledby="overview-orders">
      <h3 id="overview-orders">{t('overview.orders')}</h3>
      {changed.length + others.length === 0 && <p class="muted">{t('overview.noOrders')}</p>}
      <ul class="plain">
        {changed.map(([lever, value]) =>
          isLever(lever) ? (
            <li key={lever}>
              <button type="button" class="row-link" onClick={() => jumpToLever(lever)}>
                <span>{LEVERS[lever].title}</span>
                <span class="figure">
                  {leverFigure(lever, view.orders[lever])} → {leverFigure(lever, value)}
                </span>
              </button>
            </li>
          ) : null,
        )}
        {others.map((item) => (
          <li key={item.id}>
            <button type="button" class="row-link" onClick={item.open}>
              <span>{item.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Factions() {
  const view = useView();
  const { satisfaction, committee } = view;
  const { before } = useSession();
  return (
    <section aria-labelledby="overview-factions">
      <h3 id="overview-factions">{t('overview.factions')}</h3>
      <table class="compact">
        <thead>
          <tr>
            <th scope="col">{t('overview.faction')}</th>
            <th scope="col">{t('overview.members')}</th>
            <th scope="col">{t('overview.content')}</th>
          </tr>
        </thead>
        <tbody>
          {FACTION_IDS.map((faction) => {
            const change = before.value === undefined ? undefined : committee[faction] - before.value.committee[faction];
            return (
              <tr key={faction}>
                <th scope="row">
                  <span class="faction-name">
                    <i class="swatch" style={{ background: seatColour(faction) }} aria-hidden="true" /> {factionTitle(faction)}
                  </span>
                </th>
                <td class="figure">
                  {committee[faction]} <i title={arrowText(change, 0.5)}>{arrow(change, 0.5)}</i>
                </td>
                <td class="figure">
                  <LedgerNote
                    name={`content-${faction}`}
                    heading={t('content.title', { faction: factionTitle(faction) })}
                    content={() => contentNote(view, faction)}
                    label={`${t('content.title', { faction: factionTitle(faction) })}: ${formatPercent(satisfaction[faction])}`}
                  >
                    {formatPercent(satisfaction[faction])}
                  </LedgerNote>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The outliner: what wants attention, what can end the rule, what is on the table. Everything in it jumps to its place. */
export function Overview() {
  return (
    <aside class="overview" aria-label={t('overview.title')}>
      <Alerts />
      <PendingOrders />
      <Agenda />
      <Risks />
      <Factions />
    </aside>
  );
}
