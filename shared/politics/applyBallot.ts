import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { GameState } from '../state/gameState.ts';
import type { BallotResult } from '../state/politicsState.ts';
import type { FactionId } from '../state/seats.ts';
import { motionCost } from './motionCost.ts';

function changeLeadership(state: GameState, candidate: FactionId, share: number): void {
  const { politics } = state;
  const { authority, capital } = POLITICS_PARAMETERS;
  politics.capital[politics.leadership.seat] *= capital.keptByDeposed;
  politics.leadership = {
    seat: candidate,
    since: state.date,
    authority: clamp(authority.onElection + authority.perVoteShare * (share - 0.5), 0, 1),
  };
}

function moveAuthority(state: GameState, by: number): void {
  const { leadership } = state.politics;
  leadership.authority = clamp(leadership.authority + by, 0, 1);
}

/**
 * Puts a ballot into effect: the mover pays, a carried law comes into force, a carried leadership motion changes the
 * leadership, and the standing of the leadership moves with the fate of its motions.
 */
export function applyBallot(state: GameState, result: BallotResult): void {
  const { motion, carried } = result;
  const { politics } = state;
  const { authority } = POLITICS_PARAMETERS;
  politics.capital[motion.by] = Math.max(0, politics.capital[motion.by] - motionCost(motion.subject, state.laws));
  if (motion.subject.kind === 'leadership') {
    const share = result.votesFor / (result.votesFor + result.votesAgainst);
    if (carried) changeLeadership(state, motion.subject.candidate, share);
    else moveAuthority(state, authority.challengeDefeated);
    return;
  }
  if (carried) state.laws[motion.subject.law] = motion.subject.position;
  if (motion.by === politics.leadership.seat) moveAuthority(state, carried ? authority.motionCarried : authority.motionLost);
}
