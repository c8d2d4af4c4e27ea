import type { GameDate } from './calendar.ts';
import type { FactionId } from './seats.ts';

/** Political capital is counted from 0 to 10: favours do not keep. */
export const MOST_CAPITAL = 10;

/** Axes on which factions and policies are placed, each -1 to 1. */
export const IDEOLOGY_AXES = ['market', 'pace', 'coercion', 'openness', 'debate'] as const;
export type IdeologyAxis = (typeof IDEOLOGY_AXES)[number];
export type Ideology = Record<IdeologyAxis, number>;

/** A member of the Central Committee with a vote. */
export interface CommitteeMember {
  readonly id: number;
  faction: FactionId;
  /** How far the member votes with the faction's line rather than with the mood, 0-1. */
  conviction: number;
}

export const VOTES = ['for', 'against', 'free'] as const;
/** A faction's line on a motion. `free` lets members vote as they see it. */
export type Vote = (typeof VOTES)[number];

/** What a motion asks for. */
export type MotionSubject =
  | { readonly kind: 'law'; readonly law: string; readonly position: number }
  | { readonly kind: 'leadership'; readonly candidate: FactionId };

/** A motion on the agenda of the coming ballot. */
export interface Motion {
  readonly id: string;
  readonly by: FactionId;
  readonly subject: MotionSubject;
}

/** Why members vote for a motion or against it. `mood` is what each feels on the day. */
export const BALLOT_CAUSES = ['mood', 'interest', 'line', 'leadership', 'resistance', 'incumbency', 'silence', 'crisis'] as const;
export type BallotCause = (typeof BALLOT_CAUSES)[number];

/** How a ballot went. */
export interface BallotResult {
  readonly motion: Motion;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly carried: boolean;
  /** Votes in favour and against by faction of the voting member. */
  readonly byFaction: Record<FactionId, { readonly votesFor: number; readonly votesAgainst: number }>;
  /** Votes in favour of a faction's members by reason: they add up to them. Absent in reports of older saves. */
  readonly reasons?: Record<FactionId, Partial<Record<BallotCause, number>>>;
}

/** Causes that move consent and authority in a year. */
export const STANDING_CAUSES = [
  'return',
  'growth',
  'hunger',
  'repression',
  'ruralCoercion',
  'disorganisation',
  'revelation',
  'war',
  'unemployment',
  'inequality',
  'privileges',
  'goods',
  'queues',
  'inflation',
  'wages',
  'events',
  'bounds',
  'habit',
  'consent',
  'contentment',
  'members',
  'newRich',
] as const;
export type StandingCause = (typeof STANDING_CAUSES)[number];

/** How consent or authority came to be what it is: signed parts since the end of the year before, which sum to the change. */
export interface StandingLedger {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly { readonly cause: StandingCause; readonly amount: number }[];
}

export interface PoliticsState {
  leadership: {
    seat: FactionId;
    since: GameDate;
    /** Standing of the leadership in the Party, 0-1. */
    authority: number;
  };
  committee: CommitteeMember[];
  /** What a faction can spend on motions and campaigns, 0-10. */
  capital: Record<FactionId, number>;
  /** Consent of the population to the regime, 0-1. */
  legitimacy: number;
  /** Yearly growth of consumption per head that people have come to expect, fraction. */
  expectedGrowth: number;
  /** What people have got used to reading of corruption, 0-1; absent before the first year. */
  usualRevelation?: number;
  /** Ledgers of the last year closed; absent before the first. */
  ledgers?: { readonly consent: StandingLedger; readonly authority: StandingLedger };
}
