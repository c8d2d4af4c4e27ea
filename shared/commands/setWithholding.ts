import { z } from 'zod';
import { defineCommand } from './defineCommand.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const setWithholdingSchema = z.strictObject({ type: z.literal('setWithholding'), value: z.number().min(0).max(1) });

/** The peasantry decides which share of the grain it would sell willingly stays in the barn. */
export const setWithholding = defineCommand('setWithholding', setWithholdingSchema, {
  check: (view) => (view.seat === 'peasantry' ? ACCEPTED : refuse('notYourOffice')),
  apply: (state, _seat, command) => {
    state.pending.withholding = command.value;
  },
});
