import { SOVIET_UNITS } from '../../content/regions/sovietUnits.ts';
import type { SovietUnit } from '../../content/regions/sovietUnits.ts';
import type { MapTerm } from '../../state/mapBooks.ts';
import type { SeatView } from '../../views/view.ts';

/** The terms of the last account for one unit, and summed over all. */
export interface UnitTerms {
  readonly definition: SovietUnit;
  /** Place of the unit in the columns. */
  readonly index: number;
  readonly units: readonly SovietUnit[];
  readonly of: (term: MapTerm) => number;
  readonly column: (term: MapTerm) => readonly number[];
}

const DEFINITIONS: ReadonlyMap<string, SovietUnit> = new Map(SOVIET_UNITS.map((definition) => [definition.unit, definition]));

/** The terms of a unit; undefined before the first account and for a unit that has joined since the last. */
export function unitTerms(view: SeatView, unit: string): UnitTerms | undefined {
  const { mapBooks } = view;
  if (mapBooks === undefined) return undefined;
  const index = mapBooks.units.indexOf(unit);
  const units = mapBooks.units.flatMap((id) => DEFINITIONS.get(id) ?? []);
  const definition = units[index];
  if (definition === undefined) return undefined;
  const noughts = units.map(() => 0);
  const column = (term: MapTerm): readonly number[] => mapBooks.terms[term] ?? noughts;
  return { definition, index, units, column, of: (term) => column(term)[index] ?? 0 };
}

/** Sum of a list. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** What the herds of the last account were against those printed, for a seat that knows; 1 for the others. */
export function herdsKnown(view: SeatView): number {
  const printed = view.series.herd.at(-1);
  const truth = view.truth?.herd.at(-1);
  return truth === undefined || printed === undefined || printed === 0 ? 1 : truth / printed;
}

/** What the dead of a year were against those printed, for a seat that knows; 1 for the others. `back` counts years from the last. */
export function deathsKnown(view: SeatView, back: 1 | 2): number {
  const printed = view.series.famineDeaths.at(-back);
  const truth = view.truth?.famineDeaths.at(-back);
  return truth === undefined || printed === undefined || printed === 0 ? 1 : truth / printed;
}
