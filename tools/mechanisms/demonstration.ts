import type { Expectation } from './expectation.ts';
import type { RowId } from './rows.ts';

/** Which way a mechanism is shown: it comes with its causes, and stays away without them. */
const DIRECTIONS = ['appears', 'does not appear'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A figure of fresh games, without and with a cause, and what the design's sentence asks of the two. */
export interface Measurement {
  readonly direction: Direction;
  /** What is measured, what the cause is, and the unit. */
  readonly indicator: string;
  readonly without: number;
  readonly with: number;
  readonly expect: Expectation;
}

/** A demonstration of a row of the design. One file each in `demonstrations`, named by the row. */
export interface Demonstration {
  readonly id: RowId;
  /** The sentence of the design that is put to the test. */
  readonly sentence: string;
  /** Why the margins asked for mean something: not that a number moved, but that it moved in size. */
  readonly margin: string;
  /** Plays the games and measures. */
  readonly measure: () => readonly Measurement[];
  /** Parts of the sentence that the model does not show yet: measured and named below the table, never counted as shown. */
  readonly open?: () => readonly Measurement[];
}
