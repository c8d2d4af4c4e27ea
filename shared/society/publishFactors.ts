import { log } from '../math/exact.ts';
import type { EconomyFactors, GrainAccountWithRelief } from '../state/economyFactors.ts';
import type { FarmingParameters, GrainParameters } from '../state/economyParameters.ts';
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

type HerdParameters = Pick<FarmingParameters, 'herdElasticity'> &
  Pick<GrainParameters, 'harvestHerdElasticity' | 'tractorDraughtPower' | 'draughtFeed'>;

/**
 * What the figures of a printed account are made of in print: reports of the harvest are taken for the harvest, and output that
 * was only reported for progress; animals on paper pull and eat. Ledgers of it lead to printed figures and betray no true one.
 * @param account the account as it was
 */
export function publishFactors(
  account: EconomyYear,
  bias: YearBias | undefined,
  { herdElasticity, harvestHerdElasticity, tractorDraughtPower, draughtFeed }: HerdParameters,
): EconomyFactors {
  const { factors } = account;
  if (bias === undefined) return factors;
  const animals = herdElasticity * log(1 + bias.herd);
  const onPaper = bias.herd * account.herd;
  const pulling = log(1 + onPaper / (account.herd + tractorDraughtPower * account.outputs.tractors));
  const { farm, harvest, investment, nonFarm } = factors;
  const ownNeeds = factors.procurement.ownNeeds + draughtFeed * onPaper * (1 - account.occupation);
  const nonFarmOutput = investment.nonFarmOutput * (1 + bias.industry);
  return {
    ...factors,
    grain: publishGrain({ ...factors.grain, ownNeeds }, account.reportedHarvest),
    nonFarm: { ...nonFarm, technology: nonFarm.technology + log(1 + bias.industry) },
    farm: { ...farm, technology: farm.technology + log(1 + bias.farming) - animals, herd: farm.herd + animals },
    harvest: { ...harvest, draughtPower: harvest.draughtPower + harvestHerdElasticity * pulling },
    procurement: { ...factors.procurement, harvest: account.reportedHarvest, reporting: 1, ownNeeds },
    investment: { ...investment, nonFarmOutput, gdp: nonFarmOutput + (investment.gdp - investment.nonFarmOutput) * (1 + bias.farming) },
  };
}
