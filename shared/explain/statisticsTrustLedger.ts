import { movedParts } from '../math/movedParts.ts';
import type { Movers } from '../math/movedParts.ts';
import { closeSigned } from '../math/signedLedger.ts';
import type { SignedLedger } from '../math/signedLedger.ts';
import { statisticalTrust } from '../society/statisticalTrust.ts';
import type { SeatView } from '../views/view.ts';

/** What takes trust from printed figures, and what gives it back. */
export const STATISTICS_TRUST_CAUSES = ['plan', 'tautness', 'fear', 'inspection', 'press', 'other'] as const;
export type StatisticsTrustCause = (typeof STATISTICS_TRUST_CAUSES)[number];

interface Grounds {
  planScope: number;
  tautness: number;
  repression: number;
  inspection: number;
  press: number;
}

const MOVERS: Movers<Grounds, StatisticsTrustCause> = [
  ['plan', ['planScope']],
  ['tautness', ['tautness']],
  ['fear', ['repression']],
  ['inspection', ['inspection']],
  ['press', ['press']],
];

const NOBODY_MISREPORTS: Grounds = { planScope: 0, tautness: 0, repression: 0, inspection: 0, press: 0 };

/**
 * What keeps trust in printed figures from being full: parts from 1 down to it, by the mean effect of each ground over all orders.
 * Everybody can judge it: plan, fear, inspection and press are public.
 */
export function statisticsTrustLedger({
  orders,
  laws,
  statistics,
}: Pick<SeatView, 'orders' | 'laws' | 'statistics'>): SignedLedger<StatisticsTrustCause> {
  const { planScope, tautness, repression, inspection } = orders;
  const now: Grounds = { planScope, tautness, repression, inspection, press: laws['press-and-statistics'] ?? 0 };
  const amounts = movedParts(MOVERS, NOBODY_MISREPORTS, now, ({ press, ...moved }) =>
    statisticalTrust({ orders: { ...orders, ...moved }, laws: { ...laws, 'press-and-statistics': press } }),
  );
  return closeSigned(1, statistics.trust, amounts, STATISTICS_TRUST_CAUSES, 'other');
}
