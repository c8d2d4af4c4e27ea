import { z } from 'zod';
import { PLAN_PARAMETERS } from '../content/planParameters.ts';
import type { SeatView } from '../views/view.ts';
import { defineCommand } from './defineCommand.ts';
import { holdsLeadership } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';
import type { Verdict } from './refusal.ts';

const { leastGrowth, mostGrowth, mostYears, law } = PLAN_PARAMETERS;
const growth = z.number().min(leastGrowth).max(mostGrowth).optional();

export const setPlanSchema = z.strictObject({
  type: z.literal('setPlan'),
  years: z.int().min(1).max(mostYears),
  growth: z.strictObject({
    heavyIndustry: growth,
    consumerGoods: growth,
    farming: growth,
    grain: growth,
    coal: growth,
    steel: growth,
    electricity: growth,
    oil: growth,
  }),
});

/** Whether the seat whose view this is may adopt a plan at all: the leadership, under a law that makes plans orders, from an account. */
export function mayPlan(view: SeatView): Verdict {
  if (!holdsLeadership(view)) return refuse('notTheLeadership', { leadership: view.leadership.seat });
  if (!view.plan.binding) return refuse('planNeedsLaw', { law });
  return view.years.length === 0 ? refuse('noAccountYet') : ACCEPTED;
}

/**
 * The leadership sets targets of growth per year by branch for 1-7 years. They decide how taut the coming years are. One plan a turn:
 * a later one takes the place of the one on the table; with the turn it takes the place of the one in force.
 */
export const setPlan = defineCommand('setPlan', setPlanSchema, {
  check: (view, command) => {
    const verdict = mayPlan(view);
    if (!verdict.ok) return verdict;
    return Object.values(command.growth).some((target) => target !== undefined) ? ACCEPTED : refuse('noTargets');
  },
  apply: (state, _seat, command) => {
    const named = Object.entries(command.growth).filter(([, target]) => target !== undefined);
    state.pending.plan = { kind: 'set', years: command.years, growth: Object.fromEntries(named) };
    delete state.pending.orders.tautness;
  },
});
