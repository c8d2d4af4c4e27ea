import type { PlanDefinition } from '../../content/plans/planDefinition.ts';
import { pow } from '../../math/exact.ts';
import { PLAN_BRANCHES } from '../../state/planState.ts';
import type { BranchFigures, BranchTargets } from '../../state/planState.ts';

/** Growth per year that a plan of the record asked of its branches, fraction, from its published levels. */
export function publishedGrowth({ from, to, targets }: PlanDefinition): BranchTargets {
  const growth: Partial<BranchFigures> = {};
  for (const branch of PLAN_BRANCHES) {
    const published = targets[branch];
    if (published !== undefined) growth[branch] = pow(published.target / published.before, 1 / (to - from + 1)) - 1;
  }
  return growth;
}
