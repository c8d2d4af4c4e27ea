import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { log } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { SocietyYear } from '../state/societyState.ts';

type EffortCauses = Pick<SocietyYear, 'incentive' | 'spirit' | 'enterpriseContracts' | 'householdContracts' | 'villageTrade'>;

const P = SOCIETY_PARAMETERS.incentives;

/** A signed part of effort outside farming, fraction; the parts add up to effort less 1 before it is held within its bounds. */
export interface EffortPart {
  readonly cause: 'goods' | 'enthusiasm' | 'contracts';
  readonly change: number;
}

/** What moves effort outside farming away from the record's course. Without a reference nothing does. */
export function effortParts(now: EffortCauses, reference: EffortCauses = now): EffortPart[] {
  return [
    { cause: 'goods', change: now.incentive - reference.incentive },
    { cause: 'enthusiasm', change: now.spirit - reference.spirit },
    { cause: 'contracts', change: P.enterpriseContracts * (now.enterpriseContracts - reference.enterpriseContracts) },
  ];
}

/** Effort outside farming, 0.85-1.1; exactly 1 on the record's course. */
export function effort(now: EffortCauses, reference: EffortCauses = now): number {
  return clamp(1 + effortParts(now, reference).reduce((sum, { change }) => sum + change, 0), P.lowest, P.highest);
}

/** Goods for the village against the record's course, 1 = equal, 0.2-5. */
export function goodsForVillage(now: EffortCauses, reference: EffortCauses = now): number {
  return clamp(now.villageTrade / reference.villageTrade, P.goodsForVillageLowest, P.goodsForVillageHighest);
}

/**
 * Effort on farms: contracts of households undo what common work loses, the more the more hands do it; goods for the village
 * call forth some. Exactly 1 on the record's course.
 */
export function farmEffort(now: EffortCauses, year: EconomyYear, reference: EffortCauses = now): number {
  const byHand = Math.min(1, year.farmLabourShare / P.householdReference);
  const contracts = (now.householdContracts - reference.householdContracts) * year.collectivisedShare * byHand;
  const goods = clamp(log(goodsForVillage(now, reference)), -P.villageGoodsBound, P.villageGoodsBound);
  return clamp(1 + P.householdContracts * contracts + P.villageGoods * goods, P.farmLowest, P.farmHighest);
}
