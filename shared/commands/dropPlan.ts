import { z } from 'zod';
import { defineCommand } from './defineCommand.ts';
import { holdsLeadership } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const dropPlanSchema = z.strictObject({ type: z.literal('dropPlan') });

/** The leadership takes back what it has put on the table about the plan; with nothing on the table, it drops the plan in force. */
export const dropPlan = defineCommand('dropPlan', dropPlanSchema, {
  check: (view) => {
    if (!holdsLeadership(view)) return refuse('notTheLeadership', { leadership: view.leadership.seat });
    return view.desk.plan === undefined && view.plan.current === undefined ? refuse('noPlan') : ACCEPTED;
  },
  apply: (state) => {
    if (state.pending.plan === undefined) state.pending.plan = { kind: 'drop' };
    else delete state.pending.plan;
  },
});
