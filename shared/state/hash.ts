import type { GameState } from './gameState.ts';

// Taken out of their objects once: the walk asks for them at every node of a large state.
const { imul } = Math;
const { isArray } = Array;
const { keys } = Object;

const PRIME = 0x01000193;
/** Starting values of the two independent halves of a hash. */
const LANES = [0x811c9dc5, 0x9747b28c] as const;
/** Marks that keep values of different kinds apart. */
const MARK = { text: 1, number: 2, yes: 3, no: 4, nothing: 5, list: 6, record: 7 } as const;

const bits = new DataView(new ArrayBuffer(8));

function step(hash: number, value: number): number {
  return imul(hash ^ value, PRIME);
}

/** Spreads every bit of a sum over the whole word, so that sums of such words tell their parts apart. */
function scatter(hash: number): number {
  let word = imul(hash ^ (hash >>> 16), 0x45d9f3b);
  word = imul(word ^ (word >>> 13), 0x2c1b3c6d);
  return word ^ (word >>> 16);
}

function hashString(text: string, lane: number): number {
  let hash = step(lane, MARK.text);
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

function hashNumber(value: number, lane: number): number {
  if (value - value !== 0) throw new Error(`not a finite number: ${value}`);
  // Adding 0 makes one zero of the two.
  bits.setFloat64(0, value + 0, true);
  return step(scatter(step(step(lane, MARK.number), bits.getInt32(0, true))), bits.getInt32(4, true));
}

/** The entries of a record are summed, so that their order does not matter and need not be sorted. */
function hashRecord(record: Readonly<Record<string, unknown>>, lane: number): number {
  let sum: number = MARK.record;
  for (const key of keys(record)) sum = (sum + scatter(hashValue(record[key], hashString(key, lane)))) | 0;
  return step(lane, sum);
}

function hashValue(value: unknown, lane: number): number {
  switch (typeof value) {
    case 'number':
      return hashNumber(value, lane);
    case 'string':
      return hashString(value, lane);
    case 'boolean':
      return step(lane, value ? MARK.yes : MARK.no);
    case 'object': {
      if (value === null) return step(lane, MARK.nothing);
      if (!isArray(value)) return hashRecord(value as Readonly<Record<string, unknown>>, lane);
      let hash = step(lane, MARK.list);
      for (const item of value) hash = scatter(step(hash, hashValue(item, lane)));
      return step(hash, value.length);
    }
    default:
      throw new Error(`not plain data: ${typeof value}`);
  }
}

/**
 * Fingerprint of plain data, 16 hexadecimal digits: equal data has an equal hash in every engine and whatever order the
 * keys of its records stand in. Numbers count by their very bits. Guards against accidents, not against forgers.
 * Throws on what plain JSON cannot hold (NaN, infinities, undefined, functions): such a value in the state is a bug.
 */
export function hashData(value: unknown): string {
  return LANES.map((lane) => (hashValue(value, lane) >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Fingerprint of a whole game state. */
export function hashState(state: GameState): string {
  return hashData(state);
}
