import type { ParameterEntry } from '../economies/parameterEntry.ts';
import type { FigureTable, ParameterTableEntry } from './parameterTree.ts';

/** A parameter that the designers judged: no work they know of gives it. */
export function judgement(value: number, range: readonly [low: number, high: number], unit: string, note: string): ParameterEntry {
  return { value, tag: 'judgement', range, unit, note, sources: [] };
}

/** A table of figures that the designers judged; `band` is how far they may all be moved together. */
export function judgementTable<Values extends FigureTable>(
  values: Values,
  band: readonly [low: number, high: number],
  unit: string,
  note: string,
): ParameterTableEntry<Values> {
  return { values, tag: 'judgement', band, unit, note, sources: [] };
}
