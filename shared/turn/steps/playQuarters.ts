import { quarterIndex } from '../../state/calendar.ts';
import { findEmergency } from '../findEmergency.ts';
import { playQuarter } from '../playQuarter.ts';
import type { TurnDraft } from '../turnDraft.ts';

/**
 * Plays the quarters of the turn. Turns end on the grid of their length counted from the first quarter of the scenario's
 * first year, so that a game begun in March 1921 still closes its books in December. A crisis ends a long turn early.
 */
export function playQuarters(draft: TurnDraft): void {
  const { state } = draft;
  const origin = quarterIndex({ year: draft.definition.start.year, quarter: 1 });
  do {
    playQuarter(draft);
    draft.onQuarter?.(state);
    if (state.outcome !== undefined) return;
    const emergency = state.settings.turnLength > 4 && state.date.quarter === 1 ? findEmergency(state) : undefined;
    if (emergency !== undefined) draft.emergency = emergency;
  } while ((quarterIndex(state.date) - origin) % state.settings.turnLength !== 0 && draft.emergency === undefined);
}
