import { isFaction } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';

/** The faction a view belongs to, or undefined for seats outside the Party and for onlookers. */
export function factionOf(view: SeatView): FactionId | undefined {
  return view.seat !== 'observer' && isFaction(view.seat) ? view.seat : undefined;
}

/** Whether the view belongs to the holder of the leadership. */
export function holdsLeadership(view: SeatView): boolean {
  return view.seat === view.leadership.seat;
}
