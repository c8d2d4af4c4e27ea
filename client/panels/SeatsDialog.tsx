import type { SeatId } from '../../shared/state/seats.ts';
import { SEAT_IDS } from '../../shared/state/seats.ts';
import { seatColour, seatSummary, seatTitle } from '../store/content.ts';
import { dialog } from '../store/layout.ts';
import { showFailure } from '../store/notices.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';
import { Dialog } from './Dialog.tsx';

/** Who sits where; free seats can be taken, one's own given back to the AI. */
export function SeatsDialog() {
  const session = useSession();
  const view = useView();
  const seats = session.publicState.value?.seats;
  const ask = async (name: 'takeSeat' | 'leaveSeat', payload: object): Promise<void> => {
    try {
      await session.request(name, payload);
    } catch (error) {
      showFailure(error);
    }
  };
  const holder = (seat: SeatId): string => {
    const known = seats?.get(seat);
    if (known === undefined || known.kind === 'ai') return t('seats.ai');
    return known.connected ? known.holder : `${known.holder} (${t('turn.away')})`;
  };
  return (
    <Dialog title={t('seats.title')} onClose={() => (dialog.value = undefined)} wide name="seats">
      <p class="muted">{t('seats.explained')}</p>
      <ul class="plain seats">
        {SEAT_IDS.map((seat) => (
          <li key={seat}>
            <i class="swatch" style={{ background: seatColour(seat) }} aria-hidden="true" />
            <span>
              <b>{seatTitle(seat)}</b> <small>{seatSummary(seat).wants}</small>
            </span>
            <span>{holder(seat)}</span>
            {view.seat === seat ? (
              <button type="button" onClick={() => void ask('leaveSeat', {})}>
                {t('seats.leave')}
              </button>
            ) : (
              <button type="button" disabled={seats?.get(seat)?.kind === 'person'} onClick={() => void ask('takeSeat', { seat })}>
                {t('seats.take')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
