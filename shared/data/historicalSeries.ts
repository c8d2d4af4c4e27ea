import type { Quality, Source } from './source.ts';

/** A dated value of a historical series. */
export interface Observation {
  readonly year: number;
  readonly value: number;
  readonly quality: Quality;
}

/** A series of the record, in one unit, with its source. Years ascending, gaps allowed. */
export interface HistoricalSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly sources: readonly Source[];
  readonly note?: string;
  readonly observations: readonly Observation[];
}
