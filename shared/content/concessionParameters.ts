import type { Posture } from '../state/worldState.ts';
import type { ConcessionSite } from './types.ts';

/** Parameters of concessions. Judgement unless a source is named. */
export const CONCESSION_PARAMETERS = {
  /** Length of a contract, years, where the record knows none; sites let in the record may be offered this long before. */
  term: 25,
  yearsBefore: 8,
  /** Sites the record never let, by the first year in which they could have been; others from the start. */
  earliest: { 'tengiz-oil': 1979 } as Readonly<Record<string, number>>,
  /** Position of the law on foreign trade from which sites may be let, and that large sites need. */
  lawPosition: 1,
  largeCapital: 1,
  largeLawPosition: 2,
  /** Yearly approach of capital to what the site takes. */
  buildUp: 0.35,
  /** Trust below which firms put in less than the site takes, and the most that greater engagement brings. */
  fullTrust: 0.2,
  mostUptake: 1.3,
  /** Years a bid waits for an answer. */
  bidStands: 4,
  postureUptake: { embargo: 0.4, wary: 0.9, trade: 1, credit: 1.1 } satisfies Record<Posture, number>,
  /** Profit and output a year per unit of foreign capital (profit: reference report). */
  profitRate: 0.15,
  outputRate: 0.35,
  /** Part of output sold abroad, by kind. */
  exported: {
    mining: 0.8,
    oil: 0.7,
    timber: 0.9,
    manufacture: 0.05,
    farming: 0.3,
    trade: 0.3,
    transport: 0.3,
    fishing: 0.8,
  } satisfies Record<ConcessionSite['kind'], number>,
  /** Know-how left behind each year per unit of capital at work, and forgotten each year. */
  learning: 0.1,
  forgetting: 0.03,
  /** Effect on what is learned from abroad of know-how beyond the record worth a part of GDP, and its bounds. */
  knowHowReference: 0.005,
  knowHowEffect: 0.06,
  mostKnowHowLoss: -0.05,
  mostKnowHowGain: 0.12,
  /** Trust lost when a contract is broken: for any, and for each billion of capital. */
  breachTrustLoss: 0.06,
  breachTrustPerCapital: 0.5,
  mostBreachTrustLoss: 0.3,
  breachStandingLoss: 0.02,
  /** How the AI of foreign capital judges a site: attraction by kind, and what makes it bid. */
  attraction: {
    mining: 0.1,
    oil: 0.15,
    timber: 0.05,
    manufacture: 0.05,
    farming: -0.05,
    trade: 0.1,
    transport: 0,
    fishing: 0.05,
  } satisfies Record<ConcessionSite['kind'], number>,
  trustWeight: 0.8,
  lawWeight: 0.05,
  postureAttraction: { embargo: -0.4, wary: -0.05, trade: 0.05, credit: 0.1 } satisfies Record<Posture, number>,
  bidFrom: 0.42,
  /** Trust below which nobody comes, even where the record had somebody. */
  fearedTrust: 0.1,
  bidsPerYear: 3,
  /** Openness of a programme from which the AI of a leadership offers sites and accepts bids, and how many offers a year. */
  offersFromOpenness: 0.3,
  acceptsFromOpenness: 0.1,
  offersPerYear: 3,
} as const;
