import { LAWS } from '../content/index.ts';
import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import type { MotionSubject } from '../state/politicsState.ts';

/** Political capital that a campaign costs its faction. */
export const CAMPAIGN_COST: number = POLITICS_PARAMETERS.capital.campaign;

/** Political capital that tabling a motion costs: for a law by the steps it moves, for the leadership a fixed price. */
export function motionCost(subject: MotionSubject, laws: Readonly<Record<string, number>>): number {
  if (subject.kind === 'leadership') return POLITICS_PARAMETERS.capital.leadershipMotion;
  const steps = Math.abs(subject.position - (laws[subject.law] ?? 0));
  return (LAWS[subject.law]?.costPerStep ?? 0) * steps;
}
