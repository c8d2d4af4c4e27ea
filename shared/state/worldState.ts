import type { SignedLedger } from '../math/signedLedger.ts';

export const POSTURES = ['embargo', 'wary', 'trade', 'credit'] as const;
/** How the Western powers deal with the Soviet state. */
export type Posture = (typeof POSTURES)[number];

/** Foreign capital can engage a quarter more than it did in the record: the end of the scale. */
export const MOST_ENGAGEMENT = 1.25;

/** What moves the fear of war: history's own course, arms and repression against it, the line abroad, and acts between years. */
export const TENSION_CAUSES = ['course', 'defence', 'repression', 'lineAbroad', 'events', 'limits', 'other'] as const;
export type TensionCause = (typeof TENSION_CAUSES)[number];

/** What moves trust in contracts: the promise of the law, a door narrower than that, fear of arrest, and acts between years. */
export const TRUST_CAUSES = ['promise', 'closure', 'repression', 'acts', 'bounds'] as const;
export type TrustCause = (typeof TRUST_CAUSES)[number];

/** What moves the anger of the village: the reasons a year gives, the fading of the anger there was, and acts between years. */
export const ANGER_CAUSES = [
  'fading',
  'base',
  'procurement',
  'coercion',
  'collectivisation',
  'hunger',
  'relief',
  'plots',
  'trade',
  'goods',
  'acts',
  'bounds',
] as const;
export type AngerCause = (typeof ANGER_CAUSES)[number];

/** Society and the world outside: what the seats outside the Party have done and how far trust goes. */
export interface WorldState {
  /** Share of its willing grain sales that the peasantry holds back, 0-1. */
  withholding: number;
  /** Peasant anger, 0-1: rises with pressure and hunger, falls with relief and trade. */
  peasantAnger: number;
  /** How it came about in the last year closed; absent before the first. */
  angerLedger?: SignedLedger<AngerCause>;
  /** How far foreign capital engages with what the law allows, 0 to `MOST_ENGAGEMENT` (1 = as history had it). */
  engagement: number;
  /** Foreign capital's trust that contracts hold, 0-1. */
  contractTrust: number;
  /** How it came about in the last year closed; absent before the first. */
  trustLedger?: SignedLedger<TrustCause>;
  posture: Posture;
  /** How the powers dealt with the state in the record of the year: the standard that `posture` is measured against. */
  usualPosture: Posture;
  /** Fear of war, 0-1. */
  tension: number;
  /** How it came about in the last year closed; absent before the first. */
  tensionLedger?: SignedLedger<TensionCause>;
  /** Outcome of the war of the 1940s relative to history: 1 = as it was, below = better for the USSR. */
  warSeverity: number;
}
