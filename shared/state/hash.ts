import type { GameState } from './gameState.ts';

// Taken out of their objects once: the walk asks for them at every node of a large state.
const { imul } = Math;
const { isArray } = Array;
const { keys } = Object;

const PRIME = 0x01000193;
/** Starting values of the two independent halves of a hash. */
const FIRST_LANE = 0x811c9dc5;
const SECOND_LANE = 0x9747b28c;
/** Marks that keep values of different kinds apart. */
const MARK = { text: 1, number: 2, yes: 3, no: 4, nothing: 5, list: 6, record: 7 } as const;

const bits = new DataView(new ArrayBuffer(8));

/**
 * The second half of what was hashed last. Both halves are worked out in one walk, the first handed back and the second left
 * here: a pair for every node would cost more than the hash.
 */
let second = 0;

function step(hash: number, value: number): number {
  return imul(hash ^ value, PRIME);
}

/** Spreads every bit of a sum over the whole word, so that sums of such words tell their parts apart. */
function scatter(hash: number): number {
  let word = imul(hash ^ (hash >>> 16), 0x45d9f3b);
  word = imul(word ^ (word >>> 13), 0x2c1b3c6d);
  return word ^ (word >>> 16);
}

function hashMark(mark: number, one: number, two: number): number {
  second = step(two, mark);
  return step(one, mark);
}

function hashString(text: string, one: number, two: number): number {
  let first = step(one, MARK.text);
  let other = step(two, MARK.text);
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    first = step(first, letter);
    other = step(other, letter);
  }
  second = other;
  return first;
}

function hashNumber(value: number, one: number, two: number): number {
  if (value - value !== 0) throw new Error(`not a finite number: ${value}`);
  // Adding 0 makes one zero of the two.
  bits.setFloat64(0, value + 0, true);
  const low = bits.getInt32(0, true);
  const high = bits.getInt32(4, true);
  second = step(scatter(step(step(two, MARK.number), low)), high);
  return step(scatter(step(step(one, MARK.number), low)), high);
}

/** The entries of a record are summed, so that their order does not matter and need not be sorted. */
function hashRecord(record: Readonly<Record<string, unknown>>, one: number, two: number): number {
  let sum: number = MARK.record;
  let other: number = MARK.record;
  for (const key of keys(record)) {
    const name = hashString(key, one, two);
    sum = (sum + scatter(hashValue(record[key], name, second))) | 0;
    other = (other + scatter(second)) | 0;
  }
  second = step(two, other);
  return step(one, sum);
}

function hashList(list: readonly unknown[], one: number, two: number): number {
  let first = step(one, MARK.list);
  let other = step(two, MARK.list);
  for (const item of list) {
    const found = hashValue(item, one, two);
    first = scatter(step(first, found));
    other = scatter(step(other, second));
  }
  second = step(other, list.length);
  return step(first, list.length);
}

/** Hashes a value from two starting values: replies the first half and leaves the other in `second`. */
function hashValue(value: unknown, one: number, two: number): number {
  switch (typeof value) {
    case 'number':
      return hashNumber(value, one, two);
    case 'string':
      return hashString(value, one, two);
    case 'boolean':
      return hashMark(value ? MARK.yes : MARK.no, one, two);
    case 'object':
      if (value === null) return hashMark(MARK.nothing, one, two);
      return isArray(value) ? hashList(value, one, two) : hashRecord(value as Readonly<Record<string, unknown>>, one, two);
    default:
      throw new Error(`not plain data: ${typeof value}`);
  }
}

const digits = (half: number) => (half >>> 0).toString(16).padStart(8, '0');

/**
 * Fingerprint of plain data, 16 hexadecimal digits: equal data has an equal hash in every engine and whatever order the
 * keys of its records stand in. Numbers count by their very bits. Guards against accidents, not against forgers.
 * Throws on what plain JSON cannot hold (NaN, infinities, undefined, functions): such a value in the state is a bug.
 */
export function hashData(value: unknown): string {
  const first = hashValue(value, FIRST_LANE, SECOND_LANE);
  return digits(first) + digits(second);
}

/** Fingerprint of a whole game state. */
export function hashState(state: GameState): string {
  return hashData(state);
}
