import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { SocietyState, SocietyYear } from '../state/societyState.ts';
import { byPosition } from './lawPlace.ts';
import type { SocietyCauses } from './societyCauses.ts';

/** Room for private business, 0-1: working markets times the size the law allows. */
export function privateRoom({ year, laws }: Pick<SocietyCauses, 'year' | 'laws'>): number {
  return year.marketInstitutions * byPosition(SOCIETY_PARAMETERS.wealth.sizeRoom, laws['private-enterprise']);
}

/** A year of traders and owners: capital gathers over years and is gone faster. The growth it brings is in the market's institutions already. */
export function advancePrivateWealth(state: Pick<SocietyState, 'tradersWealth'>, causes: SocietyCauses): void {
  const { linear, square, growth, flight } = SOCIETY_PARAMETERS.wealth;
  const room = privateRoom(causes);
  const rest = linear * room + square * room * room;
  state.tradersWealth += (rest > state.tradersWealth ? growth : flight) * (rest - state.tradersWealth);
}

/** Unease in the Party over the new rich of village and town, 0-1. */
export function partyUnease(strata: Pick<SocietyYear, 'betterOff'>, tradersWealth: number): number {
  const { betterOffFrom, betterOffTo, wealthFrom, wealthTo } = SOCIETY_PARAMETERS.unease;
  const village = clamp((strata.betterOff - betterOffFrom) / (betterOffTo - betterOffFrom), 0, 1);
  const town = clamp((tradersWealth - wealthFrom) / (wealthTo - wealthFrom), 0, 1);
  return (village + town) / 2;
}
