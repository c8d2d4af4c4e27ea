import { LAWS } from '../content/index.ts';
import { clamp } from '../math/numbers.ts';

/** How free the press is to write about what it finds, 0-1: by the place of the law on its scale, nothing below the middle. */
export function pressFreedom(laws: Readonly<Record<string, number>>): number {
  const last = (LAWS['press-and-statistics']?.positions.length ?? 1) - 1;
  return last === 0 ? 0 : clamp(2 * ((laws['press-and-statistics'] ?? 0) / last) - 1, 0, 1);
}
