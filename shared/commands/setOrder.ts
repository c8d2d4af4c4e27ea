import { z } from 'zod';
import { LEVER_IDS } from '../state/levers.ts';
import type { SeatView } from '../views/view.ts';
import { defineCommand } from './defineCommand.ts';
import { holdsLeadership } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const setOrderSchema = z.strictObject({
  type: z.literal('setOrder'),
  lever: z.enum(LEVER_IDS),
  value: z.number().min(-1).max(10),
});

/** Rounding room when a value is compared with the end of a range. */
const SLACK = 1e-9;

/** Whether targets decide how taut the coming turn is: those in force, or those on the table. */
function strainIsPlanned({ plan, desk }: SeatView): boolean {
  return plan.current?.kind === 'reckoned' || desk.plan?.kind === 'set';
}

/** The leadership orders a lever to a value for the coming turn. */
export const setOrder = defineCommand('setOrder', setOrderSchema, {
  check: (view, command) => {
    if (!holdsLeadership(view)) return refuse('notTheLeadership', { leadership: view.leadership.seat });
    if (command.lever === 'tautness' && strainIsPlanned(view)) return refuse('setByPlan', { lever: command.lever });
    const range = view.orderRanges[command.lever];
    if (command.value >= range.min - SLACK && command.value <= range.max + SLACK) return ACCEPTED;
    const params = { lever: command.lever, min: range.min, max: range.max };
    const above = command.value > range.max;
    const limit = above ? range.maxLimit : range.minLimit;
    switch (limit.kind) {
      case 'law':
        return refuse('forbiddenByLaw', { ...params, law: limit.law });
      case 'pace':
        return refuse('tooFast', params);
      case 'lever':
        return refuse('outOfRange', params);
    }
  },
  apply: (state, _seat, command) => {
    state.pending.orders[command.lever] = command.value;
  },
});
