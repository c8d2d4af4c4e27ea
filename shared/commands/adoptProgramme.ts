import { z } from 'zod';
import { PLANS } from '../content/plans/plans.ts';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { ACCEPTED, refuse } from './refusal.ts';
import { mayPlan } from './setPlan.ts';

export const adoptProgrammeSchema = z.strictObject({ type: z.literal('adoptProgramme'), programme: identifierSchema });

/**
 * The leadership declares a long-term plan of the record, in its years: its published targets are counted against, and tautness stays
 * an order of its own. Who wants the targets to bind sets them with `setPlan`.
 */
export const adoptProgramme = defineCommand('adoptProgramme', adoptProgrammeSchema, {
  check: (view, { programme }) => {
    const verdict = mayPlan(view);
    if (!verdict.ok) return verdict;
    const plan = PLANS.find(({ id }) => id === programme);
    if (plan === undefined) return refuse('unknownPlan', { plan: programme });
    if (view.date.year < plan.from || view.date.year > plan.to)
      return refuse('planNotDue', { plan: programme, from: plan.from, to: plan.to });
    return view.plan.current?.programme === programme ? refuse('planInForce', { plan: programme }) : ACCEPTED;
  },
  apply: (state, _seat, { programme }) => {
    state.pending.plan = { kind: 'programme', programme };
  },
});
