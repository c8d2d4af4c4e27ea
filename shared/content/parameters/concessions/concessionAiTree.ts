import type { ConcessionSite } from '../../types.ts';
import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

const attraction: Readonly<Record<ConcessionSite['kind'], number>> = {
  mining: 0.1,
  oil: 0.15,
  timber: 0.05,
  manufacture: 0.05,
  farming: -0.05,
  trade: 0.1,
  transport: 0,
  fishing: 0.05,
};

/** How the AI of foreign capital judges a site, and how the AI of a leadership deals with it. */
export const CONCESSION_AI_TREE = {
  attraction: judgementTable(attraction, [0.5, 1.5], 'index', 'Attraction of a site by its kind.'),
  trustWeight: judgement(0.8, [0.5, 1.1], 'index', 'Attraction of full trust and engagement.'),
  lawWeight: judgement(0.05, [0.02, 0.1], 'index', 'Attraction of each position of the law on foreign trade.'),
  postureAttraction: judgementTable(
    { embargo: -0.4, wary: -0.05, trade: 0.05, credit: 0.1 },
    [0.5, 1.5],
    'index',
    'Attraction that each posture of the powers adds.',
  ),
  bidFrom: judgement(0.42, [0.3, 0.55], 'index', 'Attraction from which a firm bids for a site that the record never let.'),
  fearedTrust: judgement(0.1, [0.04, 0.2], 'index 0-1', 'Trust below which nobody comes, even where the record had somebody.'),
  bidsPerYear: judgement(3, [1, 6], 'whole bids a year', 'Bids for sites that the record never let.'),
  offersFromOpenness: judgement(0.3, [0.2, 0.4], 'index 0-1', 'Openness of a programme from which the AI of a leadership offers sites.'),
  acceptsFromOpenness: judgement(0.1, [0.03, 0.2], 'index 0-1', 'Openness of a programme from which it accepts bids.'),
  offersPerYear: judgement(3, [1, 6], 'whole offers a year', 'Sites it offers.'),
} as const satisfies ParameterTree;
