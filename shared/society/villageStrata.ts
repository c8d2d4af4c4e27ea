import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import type { SocietyState, SocietyYear } from '../state/societyState.ts';
import { byPosition } from './lawPlace.ts';
import type { SocietyCauses } from './societyCauses.ts';

const P = SOCIETY_PARAMETERS.strata;

/** The better-off share of free households that markets, tenure and the state's hand would leave in the long run. */
export function betterOffAtRest({ year, levers, laws }: SocietyCauses): number {
  const room = year.marketInstitutions * byPosition(P.tenureRoom, laws['land-tenure']);
  const pressure = (1 - P.pressureLoss * levers.procurementPressure) * (1 - levers.ruralCoercion);
  return (P.betterOffBase + P.betterOffFromMarkets * room * room) * pressure;
}

/** A year in the village: the better-off grow or are cut down. Deportation works at once, enrichment takes years. */
export function advanceStrata(state: Pick<SocietyState, 'betterOff'>, causes: SocietyCauses): void {
  const rest = betterOffAtRest(causes);
  const falls = rest < state.betterOff;
  const speed = falls ? P.adjustment + (1 - P.adjustment) * causes.levers.ruralCoercion : P.adjustment;
  state.betterOff += speed * (rest - state.betterOff);
}

/** Households by stratum, wage labour and leased land. Members of collective farms are counted apart. */
export function villageStrata(
  state: Pick<SocietyState, 'betterOff'>,
  { year, levers, laws }: SocietyCauses,
): Pick<SocietyYear, 'poor' | 'middle' | 'betterOff' | 'inCollectives' | 'hiredLabour' | 'leasedLand'> {
  const free = 1 - year.collectivisedShare;
  const poor = P.poorBase + P.poorPerBetterOff * state.betterOff + P.poorFromPressure * levers.procurementPressure;
  const lawful = byPosition(P.tenureRoom, laws['land-tenure']) > 0 ? 1 : 0;
  return {
    poor: free * poor,
    middle: free * (1 - poor - state.betterOff),
    betterOff: free * state.betterOff,
    inCollectives: year.collectivisedShare,
    hiredLabour: free * lawful * (P.hiredBase + P.hiredPerBetterOff * state.betterOff),
    leasedLand: free * lawful * P.leasedPerBetterOff * state.betterOff,
  };
}
