import { log } from '../math/exact.ts';
import type { EconomyFactors, GrainAccountWithRelief } from '../state/economyFactors.ts';
import type { FarmingParameters } from '../state/economyParameters.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { YearBias } from '../state/statisticsState.ts';

/** The grain account as the printed harvest makes it: stores are in no table, what is not accounted for was used in the village. */
function publishGrain(grain: GrainAccountWithRelief, harvest: number): GrainAccountWithRelief {
  const rest = harvest - grain.procurement - grain.privateSales - grain.ownNeeds;
  return {
    ...grain,
    harvest,
    reserveBefore: 0,
    requisitioned: 0,
    reserveAfter: 0,
    deficit: Math.max(0, -rest),
    beyondNeeds: Math.max(0, rest),
    relief: Math.min(grain.relief, Math.max(0, -rest)),
  };
}

/**
 * What the figures of a printed account are made of in print: reports of the harvest are taken for the harvest, and output that
 * was only reported for progress. Ledgers of it lead to printed figures and betray no true one.
 * @param account the account as it was
 */
export function publishFactors(
  account: EconomyYear,
  bias: YearBias | undefined,
  { herdElasticity }: Pick<FarmingParameters, 'herdElasticity'>,
): EconomyFactors {
  const { factors } = account;
  if (bias === undefined) return factors;
  const animals = herdElasticity * log(1 + bias.herd);
  const { farm, investment, nonFarm } = factors;
  const nonFarmOutput = investment.nonFarmOutput * (1 + bias.industry);
  return {
    ...factors,
    grain: publishGrain(factors.grain, account.reportedHarvest),
    nonFarm: { ...nonFarm, technology: nonFarm.technology + log(1 + bias.industry) },
    farm: { ...farm, technology: farm.technology + log(1 + bias.farming) - animals, herd: farm.herd + animals },
    procurement: { ...factors.procurement, harvest: account.reportedHarvest, reporting: 1 },
    investment: { ...investment, nonFarmOutput, gdp: nonFarmOutput + (investment.gdp - investment.nonFarmOutput) * (1 + bias.farming) },
  };
}
