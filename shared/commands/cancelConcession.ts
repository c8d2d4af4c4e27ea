import { z } from 'zod';
import { CONCESSIONS } from '../content/index.ts';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { holdsLeadership } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const cancelConcessionSchema = z.strictObject({
  type: z.literal('cancelConcession'),
  site: identifierSchema,
  /** Takes the order back. */
  withdraw: z.literal(true).optional(),
});

/** The leadership takes a site back from its holder. Unless the record's holder had left by then, a contract is broken and trust falls. */
export const cancelConcession = defineCommand('cancelConcession', cancelConcessionSchema, {
  check: (view, { site, withdraw }) => {
    if (!holdsLeadership(view)) return refuse('notTheLeadership', { leadership: view.leadership.seat });
    if (!Object.hasOwn(CONCESSIONS, site)) return refuse('unknownSite', { site });
    const ordered = view.desk.concessions?.[site] === 'cancel';
    if (withdraw === true) return ordered ? ACCEPTED : refuse('nothingToWithdraw', { site });
    return view.concessions.sites[site]?.status === 'held' && !ordered ? ACCEPTED : refuse('siteNotHeld', { site });
  },
  apply: (state, _seat, { site, withdraw }) => {
    if (withdraw === true) delete state.pending.concessions.offers[site];
    else state.pending.concessions.offers[site] = 'cancel';
  },
});
