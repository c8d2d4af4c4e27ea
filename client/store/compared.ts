import { signal } from '@preact/signals';
import { COMPARATORS } from '../charts/history.ts';
import type { Comparator } from '../charts/history.ts';

const STORAGE_KEY = 'commanding-heights.compared';
const FIRST: readonly Comparator[] = ['japan'];

/** Countries out of what was kept; what is not known falls away, and without anything kept it is Japan. */
export function readCompared(text: string | null): readonly Comparator[] {
  if (text === null) return FIRST;
  const kept = text.split(' ');
  return COMPARATORS.filter((country) => kept.includes(country));
}

/** The countries that stand beside the run on the charts of output per head. Kept from game to game. */
export const comparedWith = signal<readonly Comparator[]>(FIRST);

/** Takes what was kept, once the page has a storage. */
export function loadCompared(storage: Storage = localStorage): void {
  comparedWith.value = readCompared(storage.getItem(STORAGE_KEY));
}

/** Sets a country beside the run, or takes it away. */
export function toggleCompared(country: Comparator, storage: Storage = localStorage): void {
  const now = comparedWith.value;
  comparedWith.value = COMPARATORS.filter((known) => (known === country) !== now.includes(known));
  storage.setItem(STORAGE_KEY, comparedWith.value.join(' '));
}
