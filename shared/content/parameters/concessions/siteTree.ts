import type { ConcessionSite } from '../../types.ts';
import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

const exported: Readonly<Record<ConcessionSite['kind'], number>> = {
  mining: 0.8,
  oil: 0.7,
  timber: 0.9,
  manufacture: 0.05,
  farming: 0.3,
  trade: 0.3,
  transport: 0.3,
  fishing: 0.8,
};

/** What a let site takes in capital, earns, teaches, and costs when its contract is broken. */
export const SITE_TREE = {
  term: judgement(
    25,
    [15, 50],
    'whole years',
    'Length of a contract where the record knows none. Contracts of the 1920s ran from a dozen years to fifty.',
  ),
  yearsBefore: judgement(8, [4, 12], 'whole years', 'How long before the year of the record a site may be offered.'),
  largeCapital: judgement(1, [0.5, 2], 'billions of 1990 dollars', 'Capital from which a site is large and needs a wider law.'),
  buildUp: judgement(0.35, [0.2, 0.5], 'a year', 'Approach of capital to what the site takes.'),
  fullTrust: judgement(0.2, [0.1, 0.35], 'index 0-1', 'Trust below which firms put in less than the site takes.'),
  mostUptake: judgement(1.3, [1.1, 1.6], 'ratio', 'Most that greater engagement brings.'),
  bidStands: judgement(4, [2, 6], 'whole years', 'Time a bid waits for an answer.'),
  postureUptake: judgementTable(
    { embargo: 0.4, wary: 0.9, trade: 1, credit: 1.1 },
    [0.8, 1.2],
    'ratio',
    'What each posture of the powers leaves of what firms put in.',
  ),
  profitRate: judgement(
    0.15,
    [0.08, 0.3],
    'a year',
    'Profit per unit of foreign capital. Profits of the 1920s were high where they were allowed to be taken.',
  ),
  outputRate: judgement(0.35, [0.2, 0.5], 'a year', 'Output per unit of foreign capital.'),
  exported: judgementTable(exported, [0.7, 1.1], 'fraction', 'Part of output sold abroad, by kind of site.'),
  learning: judgement(0.1, [0.05, 0.2], 'a year', 'Know-how left behind per unit of capital at work.'),
  forgetting: judgement(0.03, [0.01, 0.06], 'a year', 'Know-how forgotten.'),
  knowHowReference: judgement(0.005, [0.002, 0.01], 'share of GDP', 'Know-how beyond the record against which its effect is measured.'),
  knowHowEffect: judgement(0.06, [0.02, 0.12], 'fraction', 'Effect of that much know-how on what is learned from abroad.'),
  mostKnowHowLoss: judgement(-0.05, [-0.1, -0.02], 'fraction', 'Furthest that missing know-how lowers it.'),
  mostKnowHowGain: judgement(0.12, [0.05, 0.25], 'fraction', 'Furthest that know-how raises it.'),
  breachTrustLoss: judgement(0.06, [0.02, 0.12], 'index 0-1', 'Trust lost when any contract is broken.'),
  breachTrustPerCapital: judgement(0.5, [0.2, 1], 'index 0-1 a billion of 1990 dollars', 'Trust lost for each billion of capital in it.'),
  mostBreachTrustLoss: judgement(0.3, [0.15, 0.5], 'index 0-1', 'Most trust that one broken contract costs.'),
  breachStandingLoss: judgement(0.02, [0, 0.06], 'index 0-1', 'Standing with lenders lost when a contract is broken.'),
} as const satisfies ParameterTree;
