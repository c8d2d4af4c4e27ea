import { shapley } from '../math/shapley.ts';
import type { BallotCause, MotionSubject } from '../state/politicsState.ts';
import { NO_REASON, sumTerms } from './memberScore.ts';
import type { FactionScore, ScoreTerms } from './memberScore.ts';

type Reason = keyof ScoreTerms;

/** The reasons that can count in a ballot of a kind, besides the mood. */
const REASONS: Readonly<Record<MotionSubject['kind'], readonly Reason[]>> = {
  law: ['interest', 'line', 'leadership', 'resistance'],
  leadership: ['interest', 'line', 'incumbency', 'silence', 'crisis'],
};

/**
 * Votes of a faction by reason: what the mood alone would bring, and what each reason adds to it, by its mean effect over all
 * orders (Shapley). They add up to the votes that all reasons together bring.
 * @param votes the votes of the faction under a score: the count of a ballot, or what is expected of one
 */
export function votesByReason(
  kind: MotionSubject['kind'],
  terms: ScoreTerms,
  votes: (score: FactionScore) => number,
): Partial<Record<BallotCause, number>> {
  const reasons = REASONS[kind].filter((reason) => terms[reason] !== 0);
  const under = (set: number): FactionScore => {
    const counted: Record<Reason, number> = { ...NO_REASON };
    reasons.forEach((reason, index) => {
      if ((set & (1 << index)) !== 0) counted[reason] = terms[reason];
    });
    return sumTerms(counted);
  };
  const parts = shapley(reasons.length, (set) => votes(under(set)));
  const amounts: Partial<Record<BallotCause, number>> = { mood: votes(under(0)) };
  reasons.forEach((reason, index) => (amounts[reason] = parts[index] ?? 0));
  return amounts;
}
