/** Marks of the packed forms. A field of the data that starts with this mark is written with one mark more. */
export const MARK = '$';
export const TABLE = '$table';
export const NAMED = '$named';
export const MIXED = '$mixed';
export const LISTS = '$lists';
export const WORDS = '$words';
/** Longest name or word that is written once for many uses: bounds what a hostile file can unfold into. */
export const LONGEST_SHARED = 100;

/** Shortest list worth a dictionary or a sorting by form, and how often a word or a form must return on average. */
const LEAST_ITEMS = 4;
const LEAST_RETURNS = 2;

export type PlainRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Field names of a record in their order, as one text. Order counts: unpacking gives it back. */
function formOf(record: PlainRecord): string {
  return JSON.stringify(Object.keys(record));
}

function haveOneForm(records: readonly PlainRecord[]): boolean {
  const [first, ...others] = records;
  if (first === undefined || others.length === 0) return false;
  const names = Object.keys(first);
  if (names.length === 0 || names.some((name) => name.length > LONGEST_SHARED)) return false;
  return others.every((record) => {
    const own = Object.keys(record);
    return own.length === names.length && own.every((name, index) => name === names[index]);
  });
}

/** Packs the fields of a record one by one, so that they stay where a reader looks for them. See `packTables`. */
export function packRecord(record: object): PlainRecord {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name.startsWith(MARK) ? MARK + name : name, packTables(value)]));
}

/** Records of one form as columns. */
function packTable(records: readonly PlainRecord[]) {
  const names = Object.keys(records[0] ?? {});
  return { [TABLE]: names.map((name) => [name, packTables(records.map((record) => record[name]))]) };
}

/** Sorts records of a few forms by form: the form of each, and a list for each form. */
function packMixed(records: readonly PlainRecord[]) {
  const lists = new Map<string, { readonly index: number; readonly records: PlainRecord[] }>();
  const forms = records.map((record) => {
    const form = formOf(record);
    const list = lists.get(form) ?? { index: lists.size, records: [] };
    lists.set(form, list);
    list.records.push(record);
    return list.index;
  });
  if (lists.size < 2 || lists.size * LEAST_RETURNS > records.length) return undefined;
  return { [MIXED]: [forms, [...lists.values()].map((list) => packTables(list.records))] };
}

function packWords(texts: readonly string[]) {
  const words = [...new Set(texts)];
  if (words.length * LEAST_RETURNS > texts.length || words.some((word) => word.length > LONGEST_SHARED)) return undefined;
  const places = new Map(words.map((word, index) => [word, index]));
  return { [WORDS]: [words, texts.map((word) => places.get(word))] };
}

function packList(list: readonly unknown[]) {
  const plain = () => list.map(packTables);
  if (list.length < 2) return plain();
  if (list.every(isRecord)) {
    if (haveOneForm(list)) return packTable(list);
    return list.length < LEAST_ITEMS ? plain() : (packMixed(list) ?? plain());
  }
  if (list.every((item) => typeof item === 'string')) return list.length < LEAST_ITEMS ? plain() : (packWords(list) ?? plain());
  if (list.every((item): item is unknown[] => Array.isArray(item))) {
    const items = list.flat();
    if (items.length > 1 && (items.every(isRecord) || items.every((item) => typeof item === 'string')))
      return { [LISTS]: [list.map((inner) => inner.length), packTables(items)] };
  }
  return plain();
}

/**
 * Packs plain data for a file: lists of records become columns, so that seventy yearly accounts name their fields once, and
 * texts that return become numbers of a dictionary. Still plain JSON, and nothing is lost: `unpackTables` gives back the same
 * values with their fields in the same order.
 *
 * - `{$table: [[name, column], …]}`: a list of records of one form;
 * - `{$named: [names, list]}`: a record of records of one form;
 * - `{$mixed: [forms, lists]}`: a list of records of a few forms, the place of each record's list, and these lists;
 * - `{$lists: [lengths, items]}`: a list of lists;
 * - `{$words: [words, places]}`: a list of texts.
 */
export function packTables(value: unknown): unknown {
  if (Array.isArray(value)) return packList(value);
  if (!isRecord(value)) return value;
  const values = Object.values(value);
  if (values.every(isRecord) && haveOneForm(values)) return { [NAMED]: [Object.keys(value), packTable(values)] };
  return packRecord(value);
}
