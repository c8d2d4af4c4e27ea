import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import type { Owner } from '../state/societyState.ts';
import { byPosition } from './lawPlace.ts';
import { privateRoom } from './privateWealth.ts';
import type { SocietyCauses } from './societyCauses.ts';

/**
 * Output by owner; the shares add up to 1. Outside farming what is not private, co-operative or foreign is the state's; in
 * farming what free peasants and household plots do not make belongs to collective and state farms.
 */
export function ownershipShares(causes: SocietyCauses): Record<Owner, number> {
  const { year, levers, laws, engagement } = causes;
  const p = SOCIETY_PARAMETERS.ownership;
  const farm = year.farmOutput / year.gdp;
  const industry = 1 - farm;
  const markets = year.marketInstitutions;
  const works = byPosition(p.ruralWorks, laws['rural-industry']);
  const wanted = {
    private: p.privatePerMarket * privateRoom(causes),
    cooperative: p.cooperativePerMarket * markets + works,
    foreign: p.foreignPerOpenness * levers.openness * engagement * markets,
  };
  const scale = Math.min(1, 1 / (wanted.private + wanted.cooperative + wanted.foreign));
  const notState = { private: wanted.private * scale, cooperative: wanted.cooperative * scale, foreign: wanted.foreign * scale };
  const plots = p.plotShare * levers.privatePlots * year.collectivisedShare;
  return {
    state: industry * (1 - notState.private - notState.cooperative - notState.foreign),
    cooperative: industry * notState.cooperative,
    private: industry * notState.private,
    foreign: industry * notState.foreign,
    collectiveFarms: farm * (year.collectivisedShare - plots),
    peasants: farm * (1 - year.collectivisedShare),
    plots: farm * plots,
  };
}
