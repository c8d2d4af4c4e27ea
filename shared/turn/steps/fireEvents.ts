import { EVENTS } from '../../content/index.ts';
import type { EventDefinition } from '../../content/types.ts';
import { holds } from '../../effects/holds.ts';
import { readIndicators } from '../../effects/readIndicators.ts';
import type { GameState } from '../../state/gameState.ts';
import { addQuarters } from '../../state/calendar.ts';
import { announce } from '../turnDraft.ts';
import type { TurnDraft } from '../turnDraft.ts';

/** Whether the years of an event and the turn under way overlap, and it may still happen. */
function isDue(event: EventDefinition, state: GameState, fromYear: number, toYear: number): boolean {
  if (event.years[1] < fromYear || event.years[0] > toYear) return false;
  const fired = state.firedEvents[event.id];
  return fired === undefined || (!event.once && fired < fromYear);
}

/** Events whose conditions hold are put before their addressee for the coming turn. */
export function fireEvents(draft: TurnDraft): void {
  const { state } = draft;
  if (state.outcome !== undefined) return;
  const toYear = addQuarters(state.date, -1).year;
  const indicators = readIndicators(state);
  for (const event of Object.values(EVENTS)) {
    if (!isDue(event, state, draft.from.year, toYear) || !holds(event.when, indicators, state)) continue;
    const seat = event.addressee === 'leadership' ? state.politics.leadership.seat : event.addressee;
    state.firedEvents[event.id] = toYear;
    state.openEvents.push({ id: event.id, seat, since: state.date });
    announce(draft, 'eventOpened', 'neutral', { event: event.id, seat });
  }
}
