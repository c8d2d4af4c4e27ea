import { checkCommand } from '../../shared/commands/index.ts';
import { CAMPAIGN_COST, motionCost } from '../../shared/politics/motionCost.ts';
import type { FactionId } from '../../shared/state/seats.ts';
import { FACTION_IDS, isFaction } from '../../shared/state/seats.ts';
import { Hemicycle } from '../charts/Hemicycle.tsx';
import { expectedNote, expectedVotes, possibleMotion } from '../explain/ballotNotes.ts';
import { FiguredText } from '../explain/FiguredText.tsx';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { contentNote, standingNote } from '../explain/standingNotes.ts';
import { factionTitle, figureName, seatColour, seatSummary } from '../store/content.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatCapital, formatDate, formatPercent } from '../text/numbers.ts';
import { refusalText } from '../text/refusalText.ts';
import { counted, t } from '../text/text.ts';
import { motionTitle } from './motionTitle.ts';
import { StandingLedgers } from './StandingLedgers.tsx';

/** Order of the factions in the hall, from left to right. */
const HALL_ORDER: readonly FactionId[] = ['workersOpposition', 'left', 'organs', 'apparatus', 'technocrats', 'right'];

function FactionActs({ faction }: { readonly faction: FactionId }) {
  const session = useSession();
  const view = useView();
  const contest = { type: 'tableLeadershipMotion', candidate: faction } as const;
  const contestVerdict = checkCommand(view, contest);
  const cost = motionCost({ kind: 'leadership', candidate: faction }, view.laws);
  const campaigning = view.desk.campaign === faction;
  const campaign = campaigning ? ({ type: 'campaign' } as const) : ({ type: 'campaign', target: faction } as const);
  const campaignVerdict = checkCommand(view, campaign);
  const why = !contestVerdict.ok ? refusalText(contestVerdict.refusal.code, contestVerdict.refusal.params) : undefined;
  const motion = possibleMotion(view, { kind: 'leadership', candidate: faction });
  return (
    <p class="faction-acts">
      {faction !== view.leadership.seat && (
        <>
          <button type="button" disabled={!contestVerdict.ok} title={why} onClick={() => void session.act(contest)}>
            {t('committee.contest', { cost: formatCapital(cost) })}
          </button>{' '}
          <LedgerNote name={`contest-${faction}`} heading={motionTitle(motion)} content={() => expectedNote(view, motion)}>
            {expectedVotes(view, motion)}
          </LedgerNote>{' '}
        </>
      )}
      {faction !== view.seat && (
        <button
          type="button"
          aria-pressed={campaigning}
          disabled={!campaignVerdict.ok}
          title={campaignVerdict.ok ? undefined : refusalText(campaignVerdict.refusal.code, campaignVerdict.refusal.params)}
          onClick={() => void session.act(campaign)}
        >
          {campaigning ? t('committee.stopCampaign') : t('committee.campaign', { cost: formatCapital(CAMPAIGN_COST) })}
        </button>
      )}
    </p>
  );
}

/** The Central Committee as a hall, and the factions with what can be done about them. */
export function CommitteePanel() {
  const view = useView();
  const { committee, leadership } = view;
  const total = FACTION_IDS.reduce((sum, faction) => sum + committee[faction], 0);
  const blocks = HALL_ORDER.map((faction) => ({
    id: faction,
    label: factionTitle(faction),
    colour: seatColour(faction),
    members: committee[faction],
  }));
  const acts = view.seat !== 'observer' && isFaction(view.seat) && view.outcome === undefined;
  return (
    <div class="committee">
      <StandingLedgers />
      <Hemicycle
        blocks={blocks}
        centre={String(total)}
        label={t('committee.hall', { list: blocks.map((block) => `${block.label} ${block.members}`).join(', ') })}
      />
      <p>
        <FiguredText
          text={t('committee.leader')}
          params={{ figure: figureName(leadership.figure), faction: factionTitle(leadership.seat), since: formatDate(leadership.since) }}
          figures={{
            authority: (
              <LedgerNote name="committee-authority" heading={t('top.authority')} content={() => standingNote(view, 'authority')}>
                {formatPercent(leadership.authority)}
              </LedgerNote>
            ),
          }}
        />{' '}
        {t('committee.majority', { majority: Math.floor(total / 2) + 1 })}
      </p>
      {acts && <p class="muted small">{t('committee.explained')}</p>}
      {HALL_ORDER.map((faction) => {
        const { summary, wants } = seatSummary(faction);
        return (
          <section key={faction} class="faction" style={{ borderColor: seatColour(faction) }} aria-labelledby={`faction-${faction}`}>
            <h4 id={`faction-${faction}`}>
              {factionTitle(faction)} {faction === view.seat && <small>{t('committee.you')}</small>}{' '}
              {faction === leadership.seat && <small>{t('committee.leads')}</small>}
              <span class="figure">{counted('stance.members', committee[faction])}</span>
            </h4>
            <p>{summary}</p>
            <p class="muted">
              {t('committee.wants', { wants })}{' '}
              <FiguredText
                text={t('committee.content')}
                figures={{
                  content: (
                    <LedgerNote
                      name={`committee-content-${faction}`}
                      heading={t('content.title', { faction: factionTitle(faction) })}
                      content={() => contentNote(view, faction)}
                    >
                      {formatPercent(view.satisfaction[faction])}
                    </LedgerNote>
                  ),
                }}
              />
            </p>
            {acts && <FactionActs faction={faction} />}
          </section>
        );
      })}
    </div>
  );
}
