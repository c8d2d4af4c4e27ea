import { z } from 'zod';
import { LEVER_IDS } from '../state/levers.ts';
import { defineCommand } from './defineCommand.ts';
import { holdsLeadership } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const withdrawOrderSchema = z.strictObject({ type: z.literal('withdrawOrder'), lever: z.enum(LEVER_IDS) });

/** The leadership takes back an order of this turn: the lever stays as it is. */
export const withdrawOrder = defineCommand('withdrawOrder', withdrawOrderSchema, {
  check: (view, command) => {
    if (!holdsLeadership(view)) return refuse('notTheLeadership', { leadership: view.leadership.seat });
    return view.desk.orders[command.lever] === undefined ? refuse('nothingToWithdraw') : ACCEPTED;
  },
  apply: (state, _seat, command) => {
    delete state.pending.orders[command.lever];
  },
});
