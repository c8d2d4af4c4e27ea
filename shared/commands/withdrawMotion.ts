import { z } from 'zod';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const withdrawMotionSchema = z.strictObject({ type: z.literal('withdrawMotion'), motion: identifierSchema });

/** A faction takes its motion off the agenda before the ballot and has its political capital back. */
export const withdrawMotion = defineCommand('withdrawMotion', withdrawMotionSchema, {
  check: (view, command) => {
    const motion = view.desk.agenda.find(({ id }) => id === command.motion);
    if (motion === undefined) return refuse('unknownMotion', { motion: command.motion });
    return motion.by === view.seat ? ACCEPTED : refuse('notYourMotion', { motion: command.motion });
  },
  apply: (state, _seat, command) => {
    state.pending.motions = state.pending.motions.filter(({ id }) => id !== command.motion);
    delete state.pending.votes[command.motion];
  },
});
