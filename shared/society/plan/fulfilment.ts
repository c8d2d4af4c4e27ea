import { PLAN_PARAMETERS } from '../../content/planParameters.ts';
import { pow } from '../../math/exact.ts';
import { PLAN_BRANCHES } from '../../state/planState.ts';
import type { BranchFigures, BranchTargets, Fulfilment } from '../../state/planState.ts';

/**
 * How far the targets of a plan were reached after some years: level reached against base × (1 + growth)^years, 1 = as planned.
 * Overall is the mean over the branches with targets, by weight, where none counts for more than a little above its target.
 */
export function fulfilment(
  growth: BranchTargets,
  base: Readonly<BranchFigures>,
  reached: Readonly<BranchFigures>,
  years: number,
): Fulfilment {
  const { weights, mostPerBranch } = PLAN_PARAMETERS;
  const branches: Partial<BranchFigures> = {};
  let sum = 0;
  let whole = 0;
  for (const branch of PLAN_BRANCHES) {
    const asked = growth[branch];
    if (asked === undefined) continue;
    const ratio = reached[branch] / (base[branch] * pow(1 + asked, years));
    branches[branch] = ratio;
    sum += weights[branch] * Math.min(ratio, mostPerBranch);
    whole += weights[branch];
  }
  return { branches, overall: whole === 0 ? 1 : sum / whole };
}
