import type { Rng } from '../math/rng.ts';
import type { GameState } from '../state/gameState.ts';
import type { BallotResult, Motion } from '../state/politicsState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import { factionScore, votesFor } from './memberScore.ts';
import type { BallotContext } from './memberScore.ts';
import { policyIdeology } from './policyIdeology.ts';

type Tally = Record<FactionId, { votesFor: number; votesAgainst: number }>;

function emptyTally(): Tally {
  const none = () => ({ votesFor: 0, votesAgainst: 0 });
  return { left: none(), right: none(), apparatus: none(), workersOpposition: none(), technocrats: none(), organs: none() };
}

/**
 * Counts the Central Committee on a motion. Each member weighs the interest of the faction, its line by conviction, the
 * stand of the leadership by its authority, and a personal mood drawn from `rng`: one draw a member, so that no single
 * throw decides. Carried by a majority of all members. The state is not touched.
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
  const scores = new Map(FACTION_IDS.map((faction) => [faction, factionScore(context, motion, faction)]));
  const byFaction = emptyTally();
  let inFavour = 0;
  for (const member of state.politics.committee) {
    const mood = 2 * rng.next() - 1;
    const score = scores.get(member.faction);
    const favour = score !== undefined && votesFor(member, score, mood);
    if (favour) {
      inFavour += 1;
      byFaction[member.faction].votesFor += 1;
    } else {
      byFaction[member.faction].votesAgainst += 1;
    }
  }
  const members = state.politics.committee.length;
  return { motion, votesFor: inFavour, votesAgainst: members - inFavour, carried: inFavour * 2 > members, byFaction };
}
