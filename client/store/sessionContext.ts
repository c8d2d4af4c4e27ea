import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SeatView } from '../../shared/views/view.ts';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the game on screen. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('a panel was drawn outside a game');
  return session;
}

/** The view of the seat held. Panels are drawn only once it is there. */
export function useView(): SeatView {
  const view = useSession().view.value;
  if (view === undefined) throw new Error('a panel was drawn before the first view');
  return view;
}
