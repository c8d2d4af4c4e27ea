import { CONCESSION_PARAMETERS } from '../../content/concessionParameters.ts';
import { CONCESSIONS } from '../../content/index.ts';
import type { ConcessionSite } from '../../content/types.ts';
import { clamp } from '../../math/numbers.ts';
import type { GameState } from '../../state/gameState.ts';

const P = CONCESSION_PARAMETERS;

/** What became of a site in a turn. */
export interface ContractNews {
  readonly site: string;
  readonly what: 'signed' | 'broken' | 'ended' | 'offered' | 'bid';
}

/**
 * The state takes a site back. A holder who left by then in the record leaves as he did: what that cost is in the record. Any other
 * contract is broken, and trust falls with the capital that is lost.
 */
function takeBack(state: GameState, site: ConcessionSite): ContractNews {
  const { year } = state.date;
  const held = state.concessions.sites[site.id];
  const asInRecord = site.held !== undefined && year > site.held[1];
  state.concessions.sites[site.id] = { status: asInRecord ? 'expired' : 'broken', since: year, capital: 0 };
  if (asInRecord) return { site: site.id, what: 'ended' };
  const loss = Math.min(P.mostBreachTrustLoss, P.breachTrustLoss + P.breachTrustPerCapital * (held?.capital ?? 0));
  state.world.contractTrust = clamp(state.world.contractTrust - loss, 0, 1);
  state.trade.stocks.standing = clamp(state.trade.stocks.standing - P.breachStandingLoss, 0, 1);
  return { site: site.id, what: 'broken' };
}

function leave(state: GameState, site: ConcessionSite): ContractNews | undefined {
  const status = state.concessions.sites[site.id]?.status;
  if (status === 'bid') delete state.concessions.sites[site.id];
  if (status !== 'held') return undefined;
  state.concessions.sites[site.id] = { status: 'expired', since: state.date.year, capital: 0 };
  return { site: site.id, what: 'ended' };
}

/** Offer and bid meet, or one waits for the other. */
function bringTogether(state: GameState, site: ConcessionSite, offered: boolean, wanted: boolean): ContractNews | undefined {
  const { sites } = state.concessions;
  const { year } = state.date;
  const status = sites[site.id]?.status;
  if (offered && wanted) {
    sites[site.id] = { status: 'held', since: year, until: year + P.term, capital: 0 };
    return { site: site.id, what: 'signed' };
  }
  if (offered && status !== 'offered') {
    sites[site.id] = { status: 'offered', since: year, capital: 0 };
    return { site: site.id, what: 'offered' };
  }
  if (wanted && status !== 'bid') {
    sites[site.id] = { status: 'bid', since: year, capital: 0 };
    return { site: site.id, what: 'bid' };
  }
  return undefined;
}

function settle(state: GameState, site: ConcessionSite): ContractNews | undefined {
  const { offers, bids } = state.pending.concessions;
  const order = offers[site.id];
  const answer = bids[site.id];
  const status = state.concessions.sites[site.id]?.status;
  if (order === 'cancel' && status === 'held') return takeBack(state, site);
  if (answer === 'withdraw') return leave(state, site);
  if (status === 'held') return undefined;
  if (order === 'withdraw' && status === 'offered') delete state.concessions.sites[site.id];
  const offered = order === 'offer' || (status === 'offered' && order !== 'withdraw');
  const wanted = answer === 'bid' || status === 'bid';
  return bringTogether(state, site, offered, wanted);
}

/** Offers and bids of a turn become contracts, in the order of the content. Returns what happened. */
export function signContracts(state: GameState): ContractNews[] {
  const news: ContractNews[] = [];
  for (const site of Object.values(CONCESSIONS)) {
    const happened = settle(state, site);
    if (happened !== undefined) news.push(happened);
  }
  return news;
}
