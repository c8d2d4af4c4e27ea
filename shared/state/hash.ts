import type { GameState } from './gameState.ts';

/**
 * JSON with the keys of every object in code-unit order, so that equal data gives equal text whatever order it was
 * built in. Throws on what plain JSON cannot hold (NaN, infinities, undefined, functions): such a value in the state is a bug.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  throw new Error(`not plain data: ${typeof value}`);
}

const PRIME = 0x01000193;

/** Two interleaved 32-bit FNV-1a sums of a text, as 16 hexadecimal digits. Guards against accidents, not against forgers. */
export function hashText(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, PRIME);
    second = Math.imul(second ^ (code + (i & 0xff)), PRIME);
  }
  const digits = (sum: number) => (sum >>> 0).toString(16).padStart(8, '0');
  return digits(first) + digits(second);
}

/** Fingerprint of a whole game state: equal states have equal hashes in every engine. */
export function hashState(state: GameState): string {
  return hashText(canonicalJson(state));
}
