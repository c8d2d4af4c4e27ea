import type { Quality, Source } from '../source.ts';

/** A value at the end of a quarter. */
export interface QuarterlyObservation {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly value: number;
  readonly quality: Quality;
}

/** A series of the record by quarter, in one unit, with its source. Dates ascending, gaps allowed. */
export interface QuarterlySeries {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly sources: readonly Source[];
  readonly note?: string;
  readonly observations: readonly QuarterlyObservation[];
}
