import { log } from '../../math/exact.ts';
import { logMean } from '../../math/logMean.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import { closeLedger } from './closeLedger.ts';
import { farmGrowth, harvestGrowth, nonFarmGrowth } from './growthOfOutput.ts';
import type { Ledger } from './ledger.ts';
import { scaled, sum } from './logMean.ts';

/** Change of non-farm output, billions. */
export function nonFarmOutputLedger(before: EconomyYear, after: EconomyYear): Ledger {
  const [from, to] = [before.nonFarmOutput, after.nonFarmOutput];
  return closeLedger('nonFarmOutput', from, to, scaled(nonFarmGrowth(before, after), logMean(from, to)));
}

/** Change of producer goods, billions: growth of all that is made outside farming, and the part of capital that makes producer goods. */
export function heavyOutputLedger(before: EconomyYear, after: EconomyYear): Ledger {
  const [from, to] = [before.heavyOutput, after.heavyOutput];
  const [one, other] = [before.factors.investment.heavyCapitalShare, after.factors.investment.heavyCapitalShare];
  const growth = { ...nonFarmGrowth(before, after), industryMix: log(other / one) };
  return closeLedger('heavyOutput', from, to, scaled(growth, logMean(from, to)));
}

/** Change of consumer goods and services, billions. */
export function consumerOutputLedger(before: EconomyYear, after: EconomyYear): Ledger {
  const [from, to] = [before.consumerOutput, after.consumerOutput];
  const [one, other] = [before.factors.investment.heavyCapitalShare, after.factors.investment.heavyCapitalShare];
  const growth = { ...nonFarmGrowth(before, after), industryMix: log((1 - other) / (1 - one)) };
  return closeLedger('consumerOutput', from, to, scaled(growth, logMean(from, to)));
}

/** Change of farm output, billions. */
export function farmOutputLedger(before: EconomyYear, after: EconomyYear): Ledger {
  const [from, to] = [before.farmOutput, after.farmOutput];
  return closeLedger('farmOutput', from, to, scaled(farmGrowth(before, after), logMean(from, to)));
}

/** Change of the grain harvest as it was, million tonnes. */
export function grainHarvestLedger(before: EconomyYear, after: EconomyYear): Ledger {
  const [from, to] = [before.grainHarvest, after.grainHarvest];
  return closeLedger('grainHarvest', from, to, scaled(harvestGrowth(before, after), logMean(from, to)));
}

/** Change of output per head, 1990 dollars: farming and the rest together, less more heads to share among. */
export function gdpPerHeadLedger(before: EconomyYear, after: EconomyYear): Ledger {
  const perHead = (output: number, account: EconomyYear): number => (1000 * output) / account.population;
  const nonFarm = logMean(perHead(before.nonFarmOutput, before), perHead(after.nonFarmOutput, after));
  const farm = logMean(perHead(before.farmOutput, before), perHead(after.farmOutput, after));
  const amounts = sum(scaled(nonFarmGrowth(before, after), nonFarm), scaled(farmGrowth(before, after), farm));
  const heads = -(nonFarm + farm) * log(after.population / before.population);
  return closeLedger('gdpPerHead', before.gdpPerHead, after.gdpPerHead, { ...amounts, population: heads });
}
