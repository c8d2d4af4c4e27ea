import { exp } from '../../math/exact.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { Amounts } from './ledger.ts';
import { logMean } from './logMean.ts';

/** Growth of non-farm output between two accounts in log points by cause. */
export function nonFarmGrowth(before: EconomyYear, after: EconomyYear): Amounts {
  const one = before.factors.nonFarm;
  const other = after.factors.nonFarm;
  const capital = other.capitalWeight;
  const labour = 1 - capital;
  return {
    coordination: other.coordination - one.coordination,
    technology: other.technology - one.technology,
    townFood: other.townFood - one.townFood,
    capital: capital * (other.capital - one.capital),
    workers: labour * (other.workers - one.workers),
    effort: labour * (other.effort - one.effort),
    overstaffing: labour * (other.overstaffing - one.overstaffing),
    schooling: labour * (other.schooling - one.schooling),
    hours: labour * (other.hours - one.hours),
    goods: other.goods - one.goods,
    war: capital * (other.occupiedCapital - one.occupiedCapital) + labour * (other.warLabour - one.warLabour),
  };
}

/** Growth of the crop, farm output before the herd and the weather, in log points by cause. */
export function cropGrowth(before: EconomyYear, after: EconomyYear): Amounts {
  const one = before.factors.farm;
  const other = after.factors.farm;
  // Efficiency is one less two losses: the log-mean turns differences of the losses into differences of its log.
  const perLoss = -1 / logMean(exp(one.efficiency), exp(other.efficiency));
  return {
    technology: other.technology - one.technology,
    coordination: other.coordination - one.coordination,
    workers: other.workers - one.workers,
    hunger: other.hunger - one.hunger,
    effort: other.effort - one.effort,
    war: other.war - one.war,
    capital: other.capital - one.capital,
    land: other.land - one.land,
    collectives: perLoss * (other.collectiveLoss - one.collectiveLoss),
    pressure: perLoss * (other.pressureLoss - one.pressureLoss),
  };
}

/** Growth of farm output in log points by cause. */
export function farmGrowth(before: EconomyYear, after: EconomyYear): Amounts {
  return {
    ...cropGrowth(before, after),
    herd: after.factors.farm.herd - before.factors.farm.herd,
    weather: after.factors.farm.weather - before.factors.farm.weather,
  };
}

/** Growth of the grain harvest in log points by cause. */
export function harvestGrowth(before: EconomyYear, after: EconomyYear): Amounts {
  const crop = cropGrowth(before, after);
  const one = before.factors.harvest;
  const other = after.factors.harvest;
  return {
    ...crop,
    draughtPower: other.draughtPower - one.draughtPower,
    fodderLand: other.fodderLand - one.fodderLand,
    weather: other.weather - one.weather,
    war: (crop.war ?? 0) + other.war - one.war,
  };
}
