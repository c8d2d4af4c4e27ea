import type { PlanState } from '../../state/planState.ts';

/** Before the first plan. After seven years of war next to nothing is under construction. */
export function foundPlan(): PlanState {
  return { years: [], past: [], unfinished: 0, strain: [] };
}
