import { FACTIONS, LAWS } from '../content/index.ts';
import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import { clamp } from '../math/numbers.ts';
import { shapley } from '../math/shapley.ts';
import { closeSigned } from '../math/signedLedger.ts';
import type { SignedAmounts, SignedLedger } from '../math/signedLedger.ts';
import { distance } from '../politics/distance.ts';
import { scoreTerms, sumTerms } from '../politics/memberScore.ts';
import type { BallotContext, FactionScore } from '../politics/memberScore.ts';
import { motionCost } from '../politics/motionCost.ts';
import { naturalLine } from '../politics/naturalLine.ts';
import { leaningOf, policyIdeology } from '../politics/policyIdeology.ts';
import { satisfaction } from '../politics/satisfaction.ts';
import { votesByReason } from '../politics/votesByReason.ts';
import { BALLOT_CAUSES, IDEOLOGY_AXES } from '../state/politicsState.ts';
import type { BallotCause, BallotResult, Ideology, IdeologyAxis, Motion, MotionSubject, Vote } from '../state/politicsState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import { publicBallot } from '../views/publicBallot.ts';
import type { SeatView } from '../views/view.ts';

/** Votes in favour: by faction from nothing, and by reason from nothing. Both sum to the votes. */
export interface BallotLedgers {
  readonly votes: number;
  readonly members: number;
  readonly factions: SignedLedger<FactionId>;
  readonly reasons?: SignedLedger<BallotCause>;
}

/** Convictions are not known: the expectation takes them from the middle of each of so many equal steps of their range. */
const CONVICTION_STEPS = 8;

/** The share of a faction that votes for a motion when moods are spread evenly and convictions as they are drawn. */
function expectedShare(score: FactionScore): number {
  const { convictionFloor, convictionWidth } = POLITICS_PARAMETERS.committee;
  const { mood } = POLITICS_PARAMETERS.ballot;
  let sum = 0;
  for (let step = 0; step < CONVICTION_STEPS; step++) {
    const conviction = convictionFloor + (convictionWidth * (step + 0.5)) / CONVICTION_STEPS;
    sum += clamp(0.5 + (score.shared + score.line * conviction) / (2 * mood), 0, 1);
  }
  return sum / CONVICTION_STEPS;
}

/**
 * What a seat knows of a coming ballot: lines of others are secret, so that each is taken to speak by its interest, and the
 * leadership, where it has no interest, to keep silent.
 */
function knownContext(view: SeatView, motion: Motion): BallotContext {
  const known = publicBallot(view);
  const lines: Partial<Record<FactionId, Vote>> = {};
  for (const faction of FACTION_IDS) {
    const said = faction === view.seat ? view.desk.votes[motion.id] : naturalLine(known, motion, faction);
    const byNature = faction === motion.by || (motion.subject.kind === 'leadership' && motion.subject.candidate === faction);
    const holder = motion.subject.kind === 'leadership' && faction === view.leadership.seat;
    if (said === undefined || (faction !== view.seat && (byNature || holder || said === 'free'))) continue;
    lines[faction] = said;
  }
  return { ...known, lines };
}

function sumReasons(votes: number, all: readonly SignedAmounts<BallotCause>[]): SignedLedger<BallotCause> {
  const amounts: SignedAmounts<BallotCause> = {};
  for (const own of all)
    for (const cause of BALLOT_CAUSES) if (own[cause] !== undefined) amounts[cause] = (amounts[cause] ?? 0) + own[cause];
  return closeSigned(0, votes, amounts, BALLOT_CAUSES, 'mood');
}

/** The votes that a motion can expect as far as the seat knows: a number of members, not whole. */
export function expectedBallot(view: SeatView, motion: Motion): BallotLedgers {
  const context = knownContext(view, motion);
  const amounts: SignedAmounts<FactionId> = {};
  const reasons: SignedAmounts<BallotCause>[] = [];
  let members = 0;
  for (const faction of FACTION_IDS) {
    const terms = scoreTerms(context, motion, faction);
    const votes = (score: FactionScore): number => view.committee[faction] * expectedShare(score);
    amounts[faction] = votes(sumTerms(terms));
    reasons.push(votesByReason(motion.subject.kind, terms, votes));
    members += view.committee[faction];
  }
  const votes = FACTION_IDS.reduce((sum, faction) => sum + (amounts[faction] ?? 0), 0);
  return { votes, members, factions: closeSigned(0, votes, amounts, FACTION_IDS, 'apparatus'), reasons: sumReasons(votes, reasons) };
}

/** The votes a motion got; without reasons where the report is older than the books of them. */
export function countedBallot({ votesFor, votesAgainst, byFaction, reasons }: BallotResult): BallotLedgers {
  const amounts: SignedAmounts<FactionId> = {};
  for (const faction of FACTION_IDS) amounts[faction] = byFaction[faction].votesFor;
  return {
    votes: votesFor,
    members: votesFor + votesAgainst,
    factions: closeSigned(0, votesFor, amounts, FACTION_IDS, 'apparatus'),
    ...(reasons === undefined
      ? {}
      : {
          reasons: sumReasons(
            votesFor,
            FACTION_IDS.map((faction) => reasons[faction]),
          ),
        }),
  };
}

/** Why the members of a faction voted for a motion; undefined where the report is older than the books of reasons. */
export function factionBallot({ byFaction, reasons }: BallotResult, faction: FactionId): SignedLedger<BallotCause> | undefined {
  return reasons === undefined ? undefined : sumReasons(byFaction[faction].votesFor, [reasons[faction]]);
}

/** Policy as a motion would leave it. */
function movedPolicy(subject: MotionSubject, laws: Readonly<Record<string, number>>, policy: Ideology): Ideology {
  if (subject.kind === 'leadership') return FACTIONS[subject.candidate].ideology;
  const from = leaningOf(subject.law, laws[subject.law] ?? 0);
  const to = leaningOf(subject.law, subject.position);
  const moved = { ...policy };
  for (const axis of IDEOLOGY_AXES) moved[axis] += (to[axis] ?? 0) - (from[axis] ?? 0);
  return moved;
}

/** How far a motion goes a faction's way, -1 to 1, by the axes it moves policy on (mean effect over all orders). */
export function interestLedger({ orders, laws }: SeatView, subject: MotionSubject, faction: FactionId): SignedLedger<IdeologyAxis> {
  const policy = policyIdeology(orders, laws);
  const moved = movedPolicy(subject, laws, policy);
  const ideal = FACTIONS[faction].ideology;
  const interest = (set: number): number => {
    const mixed = { ...policy };
    IDEOLOGY_AXES.forEach((axis, index) => {
      if ((set & (1 << index)) !== 0) mixed[axis] = moved[axis];
    });
    if (subject.kind === 'leadership') return satisfaction(faction, mixed) - satisfaction(faction, policy);
    return clamp((distance(policy, ideal) - distance(mixed, ideal)) / POLITICS_PARAMETERS.ballot.fullInterest, -1, 1);
  };
  const parts = shapley(IDEOLOGY_AXES.length, interest);
  const amounts = Object.fromEntries(IDEOLOGY_AXES.map((axis, index) => [axis, parts[index] ?? 0]));
  return closeSigned(0, interest((1 << IDEOLOGY_AXES.length) - 1), amounts, IDEOLOGY_AXES, 'market');
}

/** The price of a motion on a law, step by step: each cause is the position that the step leads to. */
export function motionCostLedger(law: string, position: number, laws: Readonly<Record<string, number>>): SignedLedger<string> {
  const current = laws[law] ?? 0;
  const direction = position < current ? -1 : 1;
  const reached = Array.from({ length: Math.abs(position - current) }, (_, step) => String(current + direction * (step + 1)));
  const price = LAWS[law]?.costPerStep ?? 0;
  const amounts = Object.fromEntries(reached.map((step) => [step, price]));
  return closeSigned(0, motionCost({ kind: 'law', law, position }, laws), amounts, reached, reached.at(-1) ?? '');
}
