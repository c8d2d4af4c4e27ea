import type { GameState } from './gameState.ts';

// Taken out of their objects once: the walk asks for them at every node of a large state.
const { stringify } = JSON;
const { isArray } = Array;
const { keys } = Object;

/**
 * JSON with the keys of every object in code-unit order, so that equal data gives equal text whatever order it was
 * built in. Throws on what plain JSON cannot hold (NaN, infinities, undefined, functions): such a value in the state is a bug.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (value - value !== 0) throw new Error(`not a finite number: ${value}`);
      return `${value}`;
    case 'object': {
      if (value === null) return 'null';
      let text = '';
      if (isArray(value)) {
        for (const item of value) text += text === '' ? canonicalJson(item) : `,${canonicalJson(item)}`;
        return `[${text}]`;
      }
      const record = value as Readonly<Record<string, unknown>>;
      for (const key of keys(record).toSorted()) text += `${text === '' ? '' : ','}${stringify(key)}:${canonicalJson(record[key])}`;
      return `{${text}}`;
    }
    default:
      throw new Error(`not plain data: ${typeof value}`);
  }
}

const PRIME = 0x01000193;
const { imul } = Math;

/** Two interleaved 32-bit FNV-1a sums of a text, as 16 hexadecimal digits. Guards against accidents, not against forgers. */
export function hashText(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = imul(first ^ code, PRIME);
    second = imul(second ^ (code + (i & 0xff)), PRIME);
  }
  const digits = (sum: number) => (sum >>> 0).toString(16).padStart(8, '0');
  return digits(first) + digits(second);
}

/** Fingerprint of a whole game state: equal states have equal hashes in every engine. */
export function hashState(state: GameState): string {
  return hashText(canonicalJson(state));
}
