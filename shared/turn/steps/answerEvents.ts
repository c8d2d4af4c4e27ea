import { EVENTS } from '../../content/index.ts';
import { applyEffect } from '../../effects/applyEffect.ts';
import type { EventDefinition, EventOption } from '../../content/types.ts';
import type { OpenEvent } from '../../state/gameState.ts';
import { announce } from '../turnDraft.ts';
import type { TurnDraft } from '../turnDraft.ts';

/** The option that happens when nobody answers: the one the seat leans to most, the first of equals. */
function defaultOption(event: EventDefinition, seat: OpenEvent['seat']): EventOption | undefined {
  const weight = (option: EventOption) => option.weights[seat] ?? 1;
  return event.options.reduce<EventOption | undefined>(
    (best, option) => (best === undefined || weight(option) > weight(best) ? option : best),
    undefined,
  );
}

/** Open events take the option chosen, or the one their seat leans to. */
export function answerEvents(draft: TurnDraft): void {
  const { state } = draft;
  for (const open of state.openEvents) {
    const event = EVENTS[open.id];
    if (event === undefined) continue;
    const chosen = event.options.find(({ id }) => id === state.pending.answers[open.id]) ?? defaultOption(event, open.seat);
    if (chosen === undefined) continue;
    for (const effect of chosen.effects) applyEffect(state, effect);
    announce(draft, 'eventAnswered', 'neutral', { event: event.id, option: chosen.id });
  }
  state.openEvents = [];
}
