import { z } from 'zod';
import { CONCESSIONS } from '../content/index.ts';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { obstacleTo } from './offerConcession.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const bidConcessionSchema = z.strictObject({
  type: z.literal('bidConcession'),
  site: identifierSchema,
  /** Takes a bid back, or leaves a site that is held. */
  withdraw: z.literal(true).optional(),
});

/** Foreign capital bids for a site, on offer or not. A contract follows when an offer and a bid meet. */
export const bidConcession = defineCommand('bidConcession', bidConcessionSchema, {
  check: (view, { site, withdraw }) => {
    if (view.seat !== 'foreignCapital') return refuse('notYourOffice');
    if (!Object.hasOwn(CONCESSIONS, site)) return refuse('unknownSite', { site });
    const status = view.concessions.sites[site]?.status;
    const ordered = view.desk.concessions?.[site];
    if (withdraw === true) {
      if (ordered === 'withdraw') return refuse('nothingToWithdraw', { site });
      return ordered === 'bid' || status === 'bid' || status === 'held' ? ACCEPTED : refuse('nothingToWithdraw', { site });
    }
    if (ordered === 'withdraw') return ACCEPTED;
    if (ordered === 'bid' || status === 'bid' || status === 'held') return refuse('siteTaken', { site });
    const obstacle = obstacleTo(view, site);
    // The law is the leadership's to change: a bid may come before it.
    return obstacle === undefined || obstacle === 'forbiddenByLaw' ? ACCEPTED : refuse(obstacle, { site });
  },
  apply: (state, _seat, { site, withdraw }) => {
    const { bids } = state.pending.concessions;
    if (bids[site] !== undefined) delete bids[site];
    else bids[site] = withdraw === true ? 'withdraw' : 'bid';
  },
});
