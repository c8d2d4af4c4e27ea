import { PLAN_BRANCHES } from '../../shared/state/planState.ts';
import type { BranchTargets, PlanBranch } from '../../shared/state/planState.ts';
import type { SeatView } from '../../shared/views/view.ts';

/** A plan as it is being drawn up: growth per year by branch; a branch that is not named has no target. */
export interface PlanDraft {
  readonly years: number;
  readonly growth: BranchTargets;
}

const USUAL_YEARS = 5;

function rounded(growth: number): number {
  return Math.round(growth * 200) / 200;
}

/** Where drawing up starts: what is on the desk, else the plan in force, else what is expected anyway. */
export function openDraft({ plan, desk }: Pick<SeatView, 'plan' | 'desk'>): PlanDraft {
  if (desk.plan?.kind === 'set') return { years: desk.plan.years, growth: desk.plan.growth };
  if (plan.current?.kind === 'reckoned') return { years: plan.current.to - plan.current.from + 1, growth: plan.current.growth };
  const growth: Partial<Record<PlanBranch, number>> = {};
  for (const branch of PLAN_BRANCHES) growth[branch] = rounded(plan.expected[branch]);
  return { years: USUAL_YEARS, growth };
}

/** The draft with a target set, or struck off when it is undefined. */
export function withTarget(draft: PlanDraft, branch: PlanBranch, target: number | undefined): PlanDraft {
  const others = Object.entries(draft.growth).filter(([name]) => name !== branch);
  return { ...draft, growth: Object.fromEntries(target === undefined ? others : [...others, [branch, target]]) };
}
