import { endPlan } from '../../society/plan/accountPlan.ts';
import { drawUpPlan } from '../../society/plan/drawUpPlan.ts';
import { plansBind } from '../../society/plan/plansBind.ts';
import type { PlanVerdict } from '../../state/planState.ts';
import { concludePlan, strainByPlan } from '../playPlan.ts';
import { announce } from '../turnDraft.ts';
import type { TurnDraft } from '../turnDraft.ts';

/** Ends the plan in force before its time. */
function breakOff(draft: TurnDraft, verdict: PlanVerdict): void {
  const { plan, years } = draft.state;
  const before = plan.current;
  const past = endPlan(plan, years.at(-1)?.year ?? draft.state.date.year, verdict);
  if (before !== undefined && past !== undefined) concludePlan(draft, past, before);
}

/**
 * A plan is adopted, or the one in force is dropped; a plan that the laws have turned into a forecast lapses. Targets of a plan of
 * this game decide how taut the coming quarters are.
 */
export function directPlan(draft: TurnDraft): void {
  const { state } = draft;
  const order = state.pending.plan;
  const before = state.orders.tautness;
  if (!plansBind(state.laws)) {
    breakOff(draft, 'dropped');
  } else if (order?.kind === 'drop') {
    breakOff(draft, 'dropped');
  } else if (order !== undefined) {
    const plan = drawUpPlan(state, order);
    if (plan === undefined) return;
    breakOff(draft, 'replaced');
    state.plan.current = plan;
    strainByPlan(state);
    announce(draft, 'planAdopted', 'neutral', { plan: plan.title, from: plan.from, to: plan.to, tautness: plan.tautness });
  }
  const after = state.orders.tautness;
  if (after !== before) draft.orders.push({ lever: 'tautness', before, after });
}
