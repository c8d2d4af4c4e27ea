import { z } from 'zod';
import { EVENTS } from '../content/index.ts';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const answerEventSchema = z.strictObject({ type: z.literal('answerEvent'), event: identifierSchema, option: identifierSchema });

/** The addressee of an open event chooses an option. May be changed until the turn is resolved. */
export const answerEvent = defineCommand('answerEvent', answerEventSchema, {
  check: (view, command) => {
    if (!view.desk.openEvents.includes(command.event)) return refuse('unknownEvent', { event: command.event });
    const event = EVENTS[command.event];
    if (event?.options.some(({ id }) => id === command.option)) return ACCEPTED;
    return refuse('unknownOption', { event: command.event, option: command.option });
  },
  apply: (state, _seat, command) => {
    state.pending.answers[command.event] = command.option;
  },
});
