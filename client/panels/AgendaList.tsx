import type { Motion, Vote } from '../../shared/state/politicsState.ts';
import { VOTES } from '../../shared/state/politicsState.ts';
import { isFaction } from '../../shared/state/seats.ts';
import { expectedNote, expectedVotes } from '../explain/ballotNotes.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { factionTitle, seatColour } from '../store/content.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';
import { motionTitle } from './motionTitle.ts';

function Line({ motion, vote }: { readonly motion: Motion; readonly vote: Vote | undefined }) {
  const session = useSession();
  return (
    <div class="segmented" role="radiogroup" aria-label={t('agenda.line', { motion: motionTitle(motion) })}>
      {VOTES.map((choice) => (
        <button
          key={choice}
          type="button"
          role="radio"
          aria-checked={vote === choice}
          class={vote === choice ? 'on' : ''}
          onClick={() => void session.act({ type: 'castVote', motion: motion.id, vote: choice })}
        >
          {t(`vote.${choice}`)}
        </button>
      ))}
    </div>
  );
}

/** The motions of the coming ballot, with the line this faction gives its members. */
export function AgendaList() {
  const session = useSession();
  const view = useView();
  const { desk, seat } = view;
  const votes = seat !== 'observer' && isFaction(seat) && view.outcome === undefined;
  return (
    <section class="agenda" aria-labelledby="agenda-title" data-testid="agenda">
      <h3 id="agenda-title" class="band">
        {t('agenda.title')}
      </h3>
      {desk.agenda.length === 0 && <p class="muted">{t('agenda.empty')}</p>}
      <ul class="plain">
        {desk.agenda.map((motion) => (
          <li key={motion.id} class="motion">
            <i class="swatch" style={{ background: seatColour(motion.by) }} aria-hidden="true" />
            <span class="motion-title">
              {motionTitle(motion)} <small>{t('overview.by', { faction: factionTitle(motion.by) })}</small>{' '}
              <LedgerNote name={`agenda-${motion.id}`} heading={motionTitle(motion)} content={() => expectedNote(view, motion)}>
                {expectedVotes(view, motion)}
              </LedgerNote>
            </span>
            {votes && <Line motion={motion} vote={desk.votes[motion.id] ?? (motion.by === seat ? 'for' : undefined)} />}
            {motion.by === seat && (
              <button type="button" onClick={() => void session.act({ type: 'withdrawMotion', motion: motion.id })}>
                {t('agenda.withdraw')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {votes && desk.agenda.length > 0 && <p class="muted small">{t('agenda.explained')}</p>}
    </section>
  );
}
