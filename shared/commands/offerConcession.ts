import { z } from 'zod';
import { CONCESSIONS } from '../content/index.ts';
import { siteObstacle } from '../world/concessions/siteObstacle.ts';
import type { SiteObstacle } from '../world/concessions/siteObstacle.ts';
import type { SeatView } from '../views/view.ts';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { holdsLeadership } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const offerConcessionSchema = z.strictObject({
  type: z.literal('offerConcession'),
  site: identifierSchema,
  /** Takes an offer back. */
  withdraw: z.literal(true).optional(),
});

/** What stands in the way of letting a site in the turn of a view; undefined when nothing does, or when there is no such site. */
export function obstacleTo(view: SeatView, site: string): SiteObstacle | undefined {
  const definition = Object.hasOwn(CONCESSIONS, site) ? CONCESSIONS[site] : undefined;
  if (definition === undefined) return undefined;
  return siteObstacle(definition, { year: view.date.year, laws: view.laws, isSoviet: (unit) => view.regions[unit] !== undefined });
}

/** The leadership offers a site to foreign capital, or accepts a bid for it. A contract follows when an offer and a bid meet. */
export const offerConcession = defineCommand('offerConcession', offerConcessionSchema, {
  check: (view, { site, withdraw }) => {
    if (!holdsLeadership(view)) return refuse('notTheLeadership', { leadership: view.leadership.seat });
    if (!Object.hasOwn(CONCESSIONS, site)) return refuse('unknownSite', { site });
    const status = view.concessions.sites[site]?.status;
    const ordered = view.desk.concessions?.[site];
    if (withdraw === true) return ordered === 'offer' || status === 'offered' ? ACCEPTED : refuse('nothingToWithdraw', { site });
    if (status === 'held' || (ordered !== 'withdraw' && (ordered === 'offer' || status === 'offered')))
      return refuse('siteTaken', { site });
    const obstacle = obstacleTo(view, site);
    if (obstacle === undefined) return ACCEPTED;
    return refuse(obstacle, obstacle === 'forbiddenByLaw' ? { law: 'foreign-trade', site } : { site });
  },
  apply: (state, _seat, { site, withdraw }) => {
    const { offers } = state.pending.concessions;
    const status = state.concessions.sites[site]?.status;
    // What undoes an order of this turn leaves the table as it was before it.
    if (withdraw === true && offers[site] === 'offer') delete offers[site];
    else if (withdraw === true) offers[site] = 'withdraw';
    else if (status === 'offered') delete offers[site];
    else offers[site] = 'offer';
  },
});
