import { useEffect, useState } from 'preact/hooks';
import { LAWS } from '../../shared/content/index.ts';
import { isSeat, seatTitle } from '../store/content.ts';
import { dialog, reviewAside } from '../store/layout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import type { Session } from '../store/session.ts';
import { formatDuration } from '../text/numbers.ts';
import { counted, t } from '../text/text.ts';
import { checklistFor } from './alerts.ts';
import type { CheckItem } from './alerts.ts';

const CHEAPEST_MOTION = Math.min(...Object.values(LAWS).map((law) => law.costPerStep));

/** The checklist as it stands. */
export function checklistOf(session: Session): readonly CheckItem[] {
  const view = session.view.value;
  return view === undefined ? [] : checklistFor(view, Object.keys(session.draft.value).length, CHEAPEST_MOTION);
}

/** Ends the turn, or opens the checklist when something is still open. */
export function askToEndTurn(session: Session): void {
  if (checklistOf(session).some((item) => item.kind === 'open')) dialog.value = 'checklist';
  else void session.setReady(true);
}

function Clock({ deadline }: { readonly deadline: number }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const left = deadline - now;
  return (
    <span class={left < 30_000 ? 'clock hurry' : 'clock'} role="timer">
      {t('turn.clock', { time: formatDuration(left) })}
    </span>
  );
}

/** The bar at the foot: undo, what is still open, who is ready, and the button that ends the turn. */
export function TurnBar() {
  const session = useSession();
  const view = useView();
  const { stack, busy, status, publicState } = session;
  const state = publicState.value;
  const checklist = checklistOf(session);
  const open = checklist.filter((item) => item.kind === 'open').length;
  const notes = checklist.filter((item) => item.kind === 'note').length;
  const seats = [...(state?.seats ?? new Map())];
  const persons = seats.filter(([, seat]) => seat.kind === 'person');
  const own = seats.find(([id]) => id === view.seat)?.[1];
  const waiting = persons.filter(([, seat]) => !seat.ready).length;
  const resolving = state?.phase === 'resolving';
  const over = view.outcome !== undefined;
  const ready = own?.ready === true && !resolving;
  return (
    <footer class="turn-bar">
      <div class="turn-undo">
        <button
          type="button"
          data-testid="undo"
          disabled={stack.value.done.length === 0 || busy.value}
          onClick={() => void session.undo()}
          title={t('turn.undoHint')}
        >
          ↶ <span class="turn-label">{t('turn.undo')}</span>
        </button>
        <button
          type="button"
          disabled={stack.value.undone.length === 0 || busy.value}
          onClick={() => void session.redo()}
          title={t('turn.redoHint')}
        >
          ↷ <span class="turn-label">{t('turn.redo')}</span>
        </button>
      </div>
      <button type="button" class={open > 0 ? 'turn-checklist open' : 'turn-checklist'} onClick={() => (dialog.value = 'checklist')}>
        {open > 0 ? counted('turn.open', open) : notes > 0 ? counted('turn.notes', notes) : t('turn.clear')}
      </button>
      <div class="turn-people">
        {state !== undefined && state.deadline > 0 && !over && <Clock deadline={state.deadline} />}
        {persons.length > 1 &&
          persons.map(([id, seat]) => (
            <span key={id} class={seat.ready ? 'person ready' : 'person'}>
              {seat.ready ? '✓' : '…'} {isSeat(id) ? seatTitle(id) : id}: {seat.holder}
              {!seat.connected && ` (${t('turn.away')})`}
            </span>
          ))}
      </div>
      {view.report !== undefined && (
        <button type="button" onClick={() => (dialog.value = 'report')}>
          {t('turn.report')}
        </button>
      )}
      {over ? (
        <button type="button" class="primary" onClick={() => (reviewAside.value = false)}>
          {t('end.return')}
        </button>
      ) : view.seat === 'observer' ? (
        <span class="muted">{t('turn.watching')}</span>
      ) : ready && waiting > 0 ? (
        <button type="button" class="end-turn waiting" data-testid="end-turn" onClick={() => void session.setReady(false)}>
          {counted('turn.waiting', waiting)}
        </button>
      ) : (
        <button
          type="button"
          class="end-turn"
          data-testid="end-turn"
          disabled={resolving || status.value !== 'online'}
          onClick={() => askToEndTurn(session)}
        >
          {t(resolving ? 'turn.resolving' : 'turn.end')}
        </button>
      )}
    </footer>
  );
}
