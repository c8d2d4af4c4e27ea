import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { log } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import type { SocietyState } from '../state/societyState.ts';
import type { SocietyCauses } from './societyCauses.ts';

const P = SOCIETY_PARAMETERS.inequality;

/** Gini coefficient of incomes, 0-1: markets, the distance of town and village, privileges in kind. */
export function gini(state: Pick<SocietyState, 'privileges'>, { year, levers }: SocietyCauses): number {
  const farm = clamp(year.farmLabourShare, 0.01, 0.99);
  const ratio = year.nonFarmOutput / (1 - farm) / (year.farmOutput / farm);
  // Distance counts most where town and village are equally large.
  const gap = 4 * farm * (1 - farm) * clamp(log(Math.max(1, ratio)), 0, P.gapMost);
  const privileges = state.privileges * levers.planScope * (1 - levers.inspection);
  const markets = year.marketInstitutions * (1 - P.tax);
  return clamp(P.giniBase + P.giniFromMarkets * markets + P.giniFromGap * gap + P.giniFromPrivileges * privileges, 0, 1);
}

/** Income share of the top one per cent. */
export function topShare(state: Pick<SocietyState, 'privileges' | 'tradersWealth'>, { year, levers }: SocietyCauses): number {
  const office = P.topFromPrivileges * state.privileges * levers.planScope;
  const grabbed = P.topFromGrabbing * year.disorganisation * year.corruption;
  return clamp(P.topBase + office + P.topFromWealth * state.tradersWealth + grabbed, 0, 1);
}
