import { AI_PARAMETERS } from '../content/aiParameters.ts';
import type { Motion, Vote } from '../state/politicsState.ts';
import type { FactionId } from '../state/seats.ts';
import { motionInterest } from './memberScore.ts';
import type { BallotContext } from './memberScore.ts';

/** The line a faction would take of its own accord: by interest, free when little is at stake. */
export function naturalLine(context: Pick<BallotContext, 'laws' | 'policy'>, motion: Motion, faction: FactionId): Vote {
  const interest = motionInterest(context, motion, faction);
  if (interest > AI_PARAMETERS.lineFrom) return 'for';
  return interest < -AI_PARAMETERS.lineFrom ? 'against' : 'free';
}
