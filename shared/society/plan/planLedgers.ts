import { PLAN_PARAMETERS } from '../../content/planParameters.ts';
import { closeSigned } from '../../math/signedLedger.ts';
import type { SignedAmounts, SignedLedger } from '../../math/signedLedger.ts';
import { PLAN_BRANCHES } from '../../state/planState.ts';
import type { BranchFigures, BranchTargets, BuildingYear, Fulfilment, PlanBranch } from '../../state/planState.ts';
import { reckonTautness } from './reckonTautness.ts';

/** Sum of the weights of the branches that a figure counts. */
function weightOf(branches: readonly PlanBranch[]): number {
  return branches.reduce((sum, branch) => sum + PLAN_PARAMETERS.weights[branch], 0);
}

const TAUTNESS_CAUSES = [...PLAN_BRANCHES, 'slack', 'bounds'] as const;
export type TautnessCause = (typeof TAUTNESS_CAUSES)[number];

/** Tautness of targets by branch: what each asks beyond what is expected, less what any plan may ask for nothing, within 0 and 1. */
export function tautnessLedger(growth: BranchTargets, expected: Readonly<BranchFigures>): SignedLedger<TautnessCause> {
  const { weights, freeGap, fullGap } = PLAN_PARAMETERS;
  const scale = weightOf(PLAN_BRANCHES) * (fullGap - freeGap);
  const parts: SignedAmounts<TautnessCause> = { slack: -freeGap / (fullGap - freeGap) };
  for (const branch of PLAN_BRANCHES) {
    const asked = growth[branch];
    if (asked === undefined) continue;
    parts[branch] = (weights[branch] * Math.max(0, asked - expected[branch])) / scale;
  }
  return closeSigned(0, reckonTautness(growth, expected), parts, TAUTNESS_CAUSES, 'bounds');
}

const FULFILMENT_CAUSES = [...PLAN_BRANCHES, 'bounds'] as const;
export type FulfilmentCause = (typeof FULFILMENT_CAUSES)[number];

/** Fulfilment over all branches, from the whole plan: what each branch fell short by or, a little, went beyond. */
export function fulfilmentLedger({ branches, overall }: Fulfilment): SignedLedger<FulfilmentCause> {
  const { weights, mostPerBranch } = PLAN_PARAMETERS;
  const named = PLAN_BRANCHES.filter((branch) => branches[branch] !== undefined);
  const whole = weightOf(named);
  const parts: SignedAmounts<FulfilmentCause> = {};
  for (const branch of named) parts[branch] = (weights[branch] * (Math.min(branches[branch] ?? 0, mostPerBranch) - 1)) / whole;
  return closeSigned(1, overall, parts, FULFILMENT_CAUSES, 'bounds', 1e-8);
}

/** Fulfilment of a branch from the whole plan, year by year: how far each year fell behind its target or ran ahead. */
export function branchFulfilmentLedger(
  branch: PlanBranch,
  years: readonly { readonly year: number; readonly fulfilment: Fulfilment }[],
): SignedLedger<string> {
  const parts: Record<string, number> = {};
  let before = 1;
  for (const { year, fulfilment } of years) {
    const reached = fulfilment.branches[branch] ?? before;
    parts[String(year)] = reached - before;
    before = reached;
  }
  return closeSigned<string>(1, before, parts, [...Object.keys(parts), 'bounds'], 'bounds');
}

export const TARGET_CAUSES = ['expected', 'beyond'] as const;
export type TargetCause = (typeof TARGET_CAUSES)[number];

/** A target, growth a year: what is expected without strain, and what is asked beyond it or below. */
export function targetLedger(asked: number, expected: number): SignedLedger<TargetCause> {
  return closeSigned(0, asked, { expected, beyond: asked - expected }, TARGET_CAUSES, 'beyond');
}

export const QUARTER_CAUSES = ['even', 'storm'] as const;
export type QuarterCause = (typeof QUARTER_CAUSES)[number];

/** Part of a year's output that came in a quarter: an even quarter, and what storming moved. */
export function quarterLedger(part: number): SignedLedger<QuarterCause> {
  return closeSigned(0, part, { even: 1 / 4, storm: part - 1 / 4 }, QUARTER_CAUSES, 'storm');
}

export const BUILDING_CAUSES = ['investment', 'underWay', 'wasted', 'completed'] as const;
export type BuildingCause = (typeof BUILDING_CAUSES)[number];

/**
 * Change of unfinished building as a part of a year's investment: the same sites against another year's investment, what building
 * leaves under way, what taut targets add, and what was brought to an end.
 */
export function unfinishedLedger(before: number, share: number, building: BuildingYear): SignedLedger<BuildingCause> {
  const { underWay, wasted, completed } = building;
  const parts = { investment: building.before - before, underWay, wasted, completed: -completed };
  // The records of plans are kept to ten digits.
  return closeSigned(before, share, parts, BUILDING_CAUSES, 'investment', 1e-8);
}
