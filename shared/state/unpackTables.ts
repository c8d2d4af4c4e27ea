import { isRecord, LISTS, LONGEST_SHARED, MARK, MIXED, NAMED, TABLE, WORDS } from './packTables.ts';
import type { PlainRecord } from './packTables.ts';

/** Deepest nesting that is read: a state is not half as deep. */
const DEEPEST = 40;

class Misshapen extends Error {}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Misshapen('a list is missing');
  return value;
}

function pairOf(value: unknown): readonly [unknown, unknown] {
  const [first, second, ...others] = listOf(value);
  if (others.length > 0) throw new Misshapen('more than a pair');
  return [first, second];
}

function wordOf(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST_SHARED) throw new Misshapen('a name is missing or too long');
  return value;
}

/** A whole number from 0 to below the limit. */
function placeOf(value: unknown, limit: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= limit) throw new Misshapen('a place outside its list');
  return value;
}

/** Sets a field as `JSON.parse` does: a name that means something to the engine is a name like any other. */
function setField(record: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
  else record[name] = value;
}

function unpackTable(columns: readonly unknown[], depth: number): readonly PlainRecord[] {
  const read = columns.map((column) => {
    const [name, values] = pairOf(column);
    return { name: wordOf(name), values: listOf(unpackAt(values, depth)) };
  });
  const rows = read[0]?.values.length ?? 0;
  if (read.some(({ values }) => values.length !== rows)) throw new Misshapen('columns of unequal length');
  const records = Array.from({ length: rows }, (): Record<string, unknown> => ({}));
  for (const { name, values } of read) for (const [row, record] of records.entries()) setField(record, name, values[row]);
  return records;
}

function unpackNamed(written: unknown, depth: number): PlainRecord {
  const [names, list] = pairOf(written);
  const keys = listOf(names);
  const values = listOf(unpackAt(list, depth));
  if (keys.length !== values.length) throw new Misshapen('names without values');
  return Object.fromEntries(keys.map((key, index) => [String(key), values[index]]));
}

function unpackMixed(written: unknown, depth: number): readonly unknown[] {
  const [forms, packed] = pairOf(written);
  const lists = listOf(packed).map((list) => listOf(unpackAt(list, depth)));
  const taken = lists.map(() => 0);
  const records = listOf(forms).map((form) => {
    const index = placeOf(form, lists.length);
    const list = lists[index] ?? [];
    const place = placeOf(taken[index], list.length);
    taken[index] = place + 1;
    return list[place];
  });
  if (lists.some((list, index) => list.length !== taken[index])) throw new Misshapen('records without a place');
  return records;
}

function unpackLists(written: unknown, depth: number): readonly unknown[] {
  const [lengths, packed] = pairOf(written);
  const items = listOf(unpackAt(packed, depth));
  let from = 0;
  const lists = listOf(lengths).map((length) => {
    const begin = from;
    from += placeOf(length, items.length - begin + 1);
    return items.slice(begin, from);
  });
  if (from !== items.length) throw new Misshapen('items without a list');
  return lists;
}

function unpackWords(written: unknown): readonly unknown[] {
  const [packed, places] = pairOf(written);
  const words = listOf(packed).map(wordOf);
  return listOf(places).map((place) => words[placeOf(place, words.length)]);
}

/** What a record of the file stands for: data of its own, or one of the packed forms. */
function unpackRecord(record: PlainRecord, depth: number): unknown {
  const entries = Object.entries(record);
  const [only] = entries;
  if (entries.length === 1 && only?.[0].startsWith(MARK) === true && !only[0].startsWith(MARK + MARK)) {
    const [form, written] = only;
    if (form === TABLE) return unpackTable(listOf(written), depth);
    if (form === NAMED) return unpackNamed(written, depth);
    if (form === MIXED) return unpackMixed(written, depth);
    if (form === LISTS) return unpackLists(written, depth);
    if (form === WORDS) return unpackWords(written);
    throw new Misshapen(`no form ${form}`);
  }
  const own: Record<string, unknown> = {};
  for (const [name, value] of entries) setField(own, name.startsWith(MARK) ? name.slice(1) : name, unpackAt(value, depth));
  return own;
}

function unpackAt(value: unknown, above: number): unknown {
  const depth = above + 1;
  if (depth > DEEPEST) throw new Misshapen('too deep');
  if (Array.isArray(value)) return value.map((item: unknown) => (typeof item === 'object' ? unpackAt(item, depth) : item));
  return isRecord(value) ? unpackRecord(value, depth) : value;
}

/** Reads what `packTables` wrote; plain data without packed forms comes back as it is. Says what is wrong with anything else. */
export function unpackTables(
  packed: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, value: unpackAt(packed, 0) };
  } catch (error) {
    if (error instanceof Misshapen) return { ok: false, reason: error.message };
    throw error;
  }
}
