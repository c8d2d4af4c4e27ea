import { PLAN_PARAMETERS } from '../../content/planParameters.ts';
import { clamp } from '../../math/numbers.ts';
import { PLAN_BRANCHES } from '../../state/planState.ts';
import type { BranchFigures, BranchTargets } from '../../state/planState.ts';

/**
 * Growth per year that targets ask above what is expected, fraction, over all branches by weight. Slack in one branch does not
 * ease another, and branches without a target count as not strained: many small targets cannot hide a large one.
 */
export function planGap(growth: BranchTargets, expected: Readonly<BranchFigures>): number {
  const { weights } = PLAN_PARAMETERS;
  let gap = 0;
  let whole = 0;
  for (const branch of PLAN_BRANCHES) {
    const asked = growth[branch];
    whole += weights[branch];
    if (asked !== undefined) gap += weights[branch] * Math.max(0, asked - expected[branch]);
  }
  return gap / whole;
}

/** Tautness of targets, 0-1: how far they lie above the model's own forecast (Hunter, Optimum Tautness, 1961). */
export function reckonTautness(growth: BranchTargets, expected: Readonly<BranchFigures>): number {
  const { freeGap, fullGap } = PLAN_PARAMETERS;
  return clamp((planGap(growth, expected) - freeGap) / (fullGap - freeGap), 0, 1);
}
