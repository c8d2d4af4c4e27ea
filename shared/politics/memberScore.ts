import { FACTIONS } from '../content/index.ts';
import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { clamp } from '../math/numbers.ts';
import { assertNever } from '../state/assertNever.ts';
import { IDEOLOGY_AXES } from '../state/politicsState.ts';
import type { BallotCause, CommitteeMember, Ideology, Motion, Vote } from '../state/politicsState.ts';
import type { FactionId } from '../state/seats.ts';
import { distance } from './distance.ts';
import { leaningOf } from './policyIdeology.ts';
import { satisfaction } from './satisfaction.ts';

/** What a vote's direction counts for: a free vote weighs nothing. */
function direction(vote: Vote): number {
  switch (vote) {
    case 'for':
      return 1;
    case 'against':
      return -1;
    case 'free':
      return 0;
    default:
      return assertNever(vote);
  }
}

/**
 * How far a move of the law goes a faction's way, -1 (far from its ideals) to 1 (towards them): the gain in closeness,
 * against the gain it cares about fully. Small moves leave everyone lukewarm.
 */
export function lawInterest(
  faction: FactionId,
  law: string,
  position: number,
  laws: Readonly<Record<string, number>>,
  policy: Ideology,
): number {
  const from = leaningOf(law, laws[law] ?? 0);
  const to = leaningOf(law, position);
  const moved = { ...policy };
  for (const axis of IDEOLOGY_AXES) moved[axis] += (to[axis] ?? 0) - (from[axis] ?? 0);
  const ideal = FACTIONS[faction].ideology;
  return clamp((distance(policy, ideal) - distance(moved, ideal)) / POLITICS_PARAMETERS.ballot.fullInterest, -1, 1);
}

/** What a change of leadership promises a faction: the candidate's ideals against the policy it has, -1 to 1. */
export function leadershipInterest(faction: FactionId, candidate: FactionId, policy: Ideology): number {
  return satisfaction(faction, FACTIONS[candidate].ideology) - satisfaction(faction, policy);
}

/** What a ballot is held on and under: all of it public but the lines of the factions. */
export interface BallotContext {
  readonly laws: Readonly<Record<string, number>>;
  readonly policy: Ideology;
  readonly leadership: { readonly seat: FactionId; readonly authority: number };
  readonly legitimacy: number;
  /** What officials have to lose, 0-1; 0 when left out. */
  readonly vestedInterest?: number;
  /** Lines given on this motion. */
  readonly lines: Partial<Readonly<Record<FactionId, Vote>>>;
}

/** How far a motion goes a faction's way, about -1 to 1. */
export function motionInterest(context: Pick<BallotContext, 'laws' | 'policy'>, motion: Motion, faction: FactionId): number {
  const { subject } = motion;
  return subject.kind === 'law'
    ? lawInterest(faction, subject.law, subject.position, context.laws, context.policy)
    : leadershipInterest(faction, subject.candidate, context.policy);
}

/**
 * How far a faction's line goes, -1 against to 1 for: what it said. When it said nothing, it stands for its own motion and
 * candidate, and the leadership against its own fall; silence of the leadership on a law of others is half a stand against it.
 */
function lineOf(context: BallotContext, motion: Motion, faction: FactionId): number {
  const said = context.lines[faction];
  if (said !== undefined) return direction(said);
  const { subject } = motion;
  if (motion.by === faction || (subject.kind === 'leadership' && subject.candidate === faction)) return 1;
  if (context.leadership.seat !== faction) return 0;
  return subject.kind === 'leadership' ? -1 : -POLITICS_PARAMETERS.ballot.unspoken;
}

/** Laws whose lowering takes power or advantages from officials. */
const LAWS_OF_OFFICE: readonly string[] = ['planning-system', 'privileges'];

/** What the apparatus sets against a motion that narrows the plan or its privileges, beyond its ideals: it grows with what it has to lose. */
export function officialsResistance(
  { laws, vestedInterest = 0 }: Pick<BallotContext, 'laws' | 'vestedInterest'>,
  { subject }: Pick<Motion, 'subject'>,
  faction: FactionId,
): number {
  if (faction !== 'apparatus' || subject.kind !== 'law' || !LAWS_OF_OFFICE.includes(subject.law)) return 0;
  const steps = (laws[subject.law] ?? 0) - subject.position;
  if (steps <= 0) return 0;
  const { resistance, resistancePerStep } = SOCIETY_PARAMETERS.apparatus;
  return vestedInterest * (resistance + resistancePerStep * (steps - 1));
}

/** The inclination of a faction by its reasons, each signed; `line` is felt by each member by conviction, the others by all alike. */
export type ScoreTerms = Readonly<Record<Exclude<BallotCause, 'mood'>, number>>;

/** Nothing for it and nothing against. */
export const NO_REASON: ScoreTerms = { interest: 0, line: 0, leadership: 0, resistance: 0, incumbency: 0, silence: 0, crisis: 0 };

/** Why a faction is inclined towards a motion or against it, term by term. */
export function scoreTerms(context: BallotContext, motion: Motion, faction: FactionId): ScoreTerms {
  const weights = POLITICS_PARAMETERS.ballot;
  const { leadership, legitimacy, policy } = context;
  const interest = weights.interest * motionInterest(context, motion, faction);
  const line = weights.line * lineOf(context, motion, faction);
  if (motion.subject.kind === 'leadership') {
    return {
      ...NO_REASON,
      interest,
      line,
      incumbency: -weights.incumbency * leadership.authority,
      silence: -weights.silence * Math.max(0, -policy.debate),
      crisis: weights.crisis * (POLITICS_PARAMETERS.legitimacy.rest - legitimacy),
    };
  }
  const stand = lineOf(context, motion, leadership.seat);
  const loyalty = weights.obedience + (1 - weights.obedience) * satisfaction(faction, policy);
  return {
    ...NO_REASON,
    interest,
    line,
    leadership: stand * weights.authority * leadership.authority * loyalty,
    resistance: -officialsResistance(context, motion, faction),
  };
}

/** The inclination of a faction: the part all its members share, and the weight of its line, which each feels by conviction. */
export interface FactionScore {
  readonly shared: number;
  readonly line: number;
}

/** Adds up the reasons of a faction. */
export function sumTerms({ interest, line, leadership, resistance, incumbency, silence, crisis }: ScoreTerms): FactionScore {
  return { shared: interest + (incumbency + silence) + crisis + leadership + resistance, line };
}

/** How a faction is inclined towards a motion. A member votes for it when shared + line x conviction + mood is above 0. */
export function factionScore(context: BallotContext, motion: Motion, faction: FactionId): FactionScore {
  return sumTerms(scoreTerms(context, motion, faction));
}

/** Whether a member votes for the motion in the mood given, -1 to 1. */
export function votesFor(member: Pick<CommitteeMember, 'conviction'>, score: FactionScore, mood: number): boolean {
  return score.shared + score.line * member.conviction + POLITICS_PARAMETERS.ballot.mood * mood > 0;
}
