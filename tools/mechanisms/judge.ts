import type { Demonstration, Direction, Measurement } from './demonstration.ts';
import { inWords, meets } from './expectation.ts';
import { ROWS } from './rows.ts';
import type { RowId } from './rows.ts';

/** A line of the table as it is printed. The shape of `--json`. */
export interface TableEntry {
  readonly id: RowId;
  readonly title: string;
  readonly direction: Direction;
  readonly indicator: string;
  readonly without: number;
  readonly with: number;
  /** Whether the sentence of the design holds: worked out from the two figures, never stated. */
  readonly holds: boolean;
}

/** A line with what was asked of it, for the table in words. */
export interface JudgedEntry {
  readonly entry: TableEntry;
  readonly asked: string;
}

/** Four significant digits: as much as the model means. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function judgeOne(demonstration: Demonstration, measurement: Measurement): JudgedEntry {
  return {
    entry: {
      id: demonstration.id,
      title: ROWS[demonstration.id],
      direction: measurement.direction,
      indicator: measurement.indicator,
      without: rounded(measurement.without),
      with: rounded(measurement.with),
      holds: meets(measurement.expect, measurement.without, measurement.with),
    },
    asked: inWords(measurement.expect),
  };
}

/** Plays the games of a demonstration and judges what they show. */
export function judge(demonstration: Demonstration): JudgedEntry[] {
  return demonstration.measure().map((measurement) => judgeOne(demonstration, measurement));
}

/** The parts of its sentence that are known to be missing, measured and judged all the same. */
export function judgeOpen(demonstration: Demonstration): JudgedEntry[] {
  return (demonstration.open?.() ?? []).map((measurement) => judgeOne(demonstration, measurement));
}
