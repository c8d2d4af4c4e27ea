import { isParameterEntry } from '../../shared/content/register/parameterTree.ts';
import type { FigureTable, ParameterTableEntry } from '../../shared/content/register/parameterTree.ts';
import type { ListedParameter } from '../../shared/content/register/parameterRegister.ts';

export type Entry = ListedParameter['entry'];

/** A source of factors: one for a parameter or a table, one for each figure of a table of relative weights. */
export type DrawFactor = () => number;

/** Units of figures that cannot pass one when their range does not. */
const BOUNDED = /^(fraction|share|index 0-1|probability)/;

type Domain = (value: number) => number;

/** Whether 1 is the end of the scale for an entry: its unit says so, and nobody defends more. */
function isBounded(entry: Entry): boolean {
  if (!BOUNDED.test(entry.unit)) return false;
  return isParameterEntry(entry)
    ? Math.max(...entry.range.map(Math.abs)) <= 1
    : numbersOf(entry.values).every((value) => Math.abs(value) <= 1);
}

/** What keeps a figure inside the domain of its unit: whole numbers from one up stay so, shares stay shares. */
function domainOf(entry: Entry): Domain {
  if (entry.unit.startsWith('whole ')) return (value) => Math.max(1, Math.round(value));
  return isBounded(entry) ? (value) => Math.min(1, Math.max(-1, value)) : (value) => value;
}

function isKnot(item: number | readonly [number, number]): item is readonly [number, number] {
  return typeof item !== 'number';
}

function isList(values: FigureTable): values is readonly number[] | readonly (readonly [number, number])[] {
  return Array.isArray(values);
}

function numbersOf(values: FigureTable): number[] {
  if (!isList(values)) return Object.values(values);
  return values.map((item: number | readonly [number, number]) => (isKnot(item) ? item[1] : item));
}

/** A table with every figure put through a function; the years of knots and the names stay. */
function mapped(values: FigureTable, change: (value: number) => number): FigureTable {
  if (!isList(values)) return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
  const items: readonly (number | readonly [number, number])[] = values;
  return items.map((item) => (isKnot(item) ? [item[0], change(item[1])] : change(item))) as FigureTable;
}

function movedTable(entry: ParameterTableEntry, draw: DrawFactor): FigureTable {
  const domain = domainOf(entry);
  // Of relative weights only what one weighs against another counts: a common factor would change nothing.
  if (entry.unit === 'relative weight') return mapped(entry.values, (value) => domain(value * draw()));
  const factor = draw();
  return mapped(entry.values, (value) => domain(value * factor));
}

/** The figures of a parameter times drawn factors, inside the domain of its unit. */
export function movedFigures(entry: Entry, draw: DrawFactor): number | FigureTable {
  return isParameterEntry(entry) ? domainOf(entry)(entry.value * draw()) : movedTable(entry, draw);
}

/** The figures of a parameter at an end of its range; of a table of weights, every second figure at the other end. */
export function figuresAtEnd(entry: Entry, end: 'low' | 'high'): number | FigureTable {
  const ends = isParameterEntry(entry) ? entry.range : entry.band;
  const [near, far] = end === 'low' ? ends : [ends[1], ends[0]];
  if (isParameterEntry(entry)) return near;
  let count = 0;
  return movedTable(entry, () => (count++ % 2 === 0 ? near : far));
}
