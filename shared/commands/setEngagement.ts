import { z } from 'zod';
import { MOST_ENGAGEMENT } from '../state/worldState.ts';
import { defineCommand } from './defineCommand.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const setEngagementSchema = z.strictObject({ type: z.literal('setEngagement'), value: z.number().min(0).max(MOST_ENGAGEMENT) });

/** Foreign capital decides how far it uses what the law allows: bids, credits, machines. 1 is what history saw. */
export const setEngagement = defineCommand('setEngagement', setEngagementSchema, {
  check: (view) => (view.seat === 'foreignCapital' ? ACCEPTED : refuse('notYourOffice')),
  apply: (state, _seat, command) => {
    state.pending.engagement = command.value;
  },
});
