import type { EconomyRecord } from '../../state/economyState.ts';
import type { BranchFigures } from '../../state/planState.ts';

/** What every branch made in a year of account, in the units of the account. */
export function branchLevels({ heavyOutput, consumerOutput, farmOutput, grainHarvest, outputs }: EconomyRecord): BranchFigures {
  return {
    heavyIndustry: heavyOutput,
    consumerGoods: consumerOutput,
    farming: farmOutput,
    grain: grainHarvest,
    coal: outputs.coal,
    steel: outputs.steel,
    electricity: outputs.electricity,
    oil: outputs.oil,
  };
}

/** A figure for every branch, from its name. */
export function everyBranch(figure: (branch: keyof BranchFigures) => number): BranchFigures {
  return {
    heavyIndustry: figure('heavyIndustry'),
    consumerGoods: figure('consumerGoods'),
    farming: figure('farming'),
    grain: figure('grain'),
    coal: figure('coal'),
    steel: figure('steel'),
    electricity: figure('electricity'),
    oil: figure('oil'),
  };
}
