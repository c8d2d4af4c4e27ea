import type { Rng } from '../math/rng.ts';
import type { GameState } from '../state/gameState.ts';
import type { BallotResult, Motion } from '../state/politicsState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import { scoreTerms, sumTerms, votesFor } from './memberScore.ts';
import type { BallotContext, FactionScore } from './memberScore.ts';
import { policyIdeology } from './policyIdeology.ts';
import { votesByReason } from './votesByReason.ts';

type BallotReasons = ReturnType<typeof votesByReason>;
type Tally = Record<FactionId, { votesFor: number; votesAgainst: number }>;

function emptyTally(): Tally {
  const none = () => ({ votesFor: 0, votesAgainst: 0 });
  return { left: none(), right: none(), apparatus: none(), workersOpposition: none(), technocrats: none(), organs: none() };
}

/**
 * Counts the Central Committee on a motion. Each member weighs the interest of the faction, its line by conviction, the
 * stand of the leadership by its authority, and a personal mood drawn from `rng`: one draw a member, so that no single
 * throw decides. What each reason brought is kept with the result. Carried by a majority of all members. The state is not touched.
 */
export function countBallot(state: GameState, motion: Motion, rng: Rng): BallotResult {
  const context: BallotContext = {
    laws: state.laws,
    policy: policyIdeology(state.orders, state.laws),
    leadership: state.politics.leadership,
    legitimacy: state.politics.legitimacy,
    vestedInterest: state.society.years.at(-1)?.vestedInterest ?? 0,
    lines: state.pending.votes[motion.id] ?? {},
  };
  const byFaction = emptyTally();
  const moods = state.politics.committee.map((member) => ({ member, mood: 2 * rng.next() - 1 }));
  const reasons: Record<FactionId, BallotReasons> = {
    left: {},
    right: {},
    apparatus: {},
    workersOpposition: {},
    technocrats: {},
    organs: {},
  };
  let inFavour = 0;
  for (const faction of FACTION_IDS) {
    const own = scoreTerms(context, motion, faction);
    const hall = moods.filter(({ member }) => member.faction === faction);
    const count = (score: FactionScore): number => hall.filter(({ member, mood }) => votesFor(member, score, mood)).length;
    const favour = count(sumTerms(own));
    byFaction[faction] = { votesFor: favour, votesAgainst: hall.length - favour };
    reasons[faction] = votesByReason(motion.subject.kind, own, count);
    inFavour += favour;
  }
  const members = state.politics.committee.length;
  return { motion, votesFor: inFavour, votesAgainst: members - inFavour, carried: inFavour * 2 > members, byFaction, reasons };
}
