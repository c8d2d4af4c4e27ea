import type { Command } from '../commands/index.ts';
import { CONCESSION_PARAMETERS } from '../content/concessionParameters.ts';
import { CONCESSIONS } from '../content/index.ts';
import type { ConcessionSite, ProgrammeDefinition } from '../content/types.ts';
import { obstacleTo } from '../commands/offerConcession.ts';
import type { SeatView } from '../views/view.ts';
import { leverTarget } from './programmeOf.ts';

const P = CONCESSION_PARAMETERS;

/** Whether the record let a site in the years of the coming turn. */
function letInRecord(site: ConcessionSite, view: SeatView): boolean {
  const { year } = view.date;
  const lastYear = year + Math.max(0, Math.floor(view.settings.turnLength / 4) - 1);
  return site.held !== undefined && site.held[0] <= lastYear && site.held[1] >= year;
}

function offer({ id }: ConcessionSite): Command {
  return { type: 'offerConcession', site: id };
}

/** Sites in the order of content whose status lets them be offered. */
function lettable(view: SeatView): ConcessionSite[] {
  return Object.values(CONCESSIONS).filter(({ id }) => {
    const status = view.concessions.sites[id]?.status;
    return status !== 'held' && status !== 'offered' && status !== 'broken' && obstacleTo(view, id) === undefined;
  });
}

/** Lets sites and takes them back in the years of the record. */
function followRecord(view: SeatView): Command[] {
  const offers = lettable(view).filter((site) => letInRecord(site, view));
  const over = Object.values(CONCESSIONS).filter(
    ({ id, held }) => view.concessions.sites[id]?.status === 'held' && held !== undefined && view.date.year > held[1],
  );
  return [...offers.map(offer), ...over.map(({ id }): Command => ({ type: 'cancelConcession', site: id }))];
}

/** Offers and acceptances of a leadership: by the calendar of the record on history's course, else as far as the programme is open. */
export function planConcessions(view: SeatView, programme: ProgrammeDefinition): Command[] {
  if (programme.id === 'history') return followRecord(view);
  const openness = leverTarget(programme, 'openness', view.date.year);
  const sites = lettable(view);
  const wanted = sites.filter(({ id }) => view.concessions.sites[id]?.status === 'bid' && openness >= P.acceptsFromOpenness);
  // Contracts that ran out may be let again.
  const others = sites.filter(({ id }) => (view.concessions.sites[id]?.status ?? 'expired') === 'expired');
  const likely = openness >= P.offersFromOpenness ? others.slice(0, P.offersPerYear) : [];
  return [...wanted, ...likely].map(offer);
}

/** What a site promises a foreign firm: trust, law, posture and the kind of business, about 0-1. */
function siteAppeal(view: SeatView, site: ConcessionSite): number {
  const { contractTrust, posture, engagement } = view.world;
  const law = view.laws['foreign-trade'] ?? 0;
  return P.trustWeight * contractTrust * engagement + P.lawWeight * law + P.postureAttraction[posture] + P.attraction[site.kind];
}

/** Bids of foreign capital: where the record had it come, unless it has come to fear the country, and where an offer promises profit. */
export function planBids(view: SeatView): Command[] {
  const free = Object.values(CONCESSIONS).filter(({ id }) => {
    const status = view.concessions.sites[id]?.status;
    return status === undefined || status === 'offered' || status === 'expired';
  });
  const usual = free.filter((site) => letInRecord(site, view) && view.world.contractTrust >= P.fearedTrust);
  const tempting = free
    .filter(
      (site) => !letInRecord(site, view) && view.concessions.sites[site.id]?.status === 'offered' && siteAppeal(view, site) >= P.bidFrom,
    )
    .slice(0, P.bidsPerYear);
  return [...usual, ...tempting].map(({ id }) => ({ type: 'bidConcession', site: id }));
}
