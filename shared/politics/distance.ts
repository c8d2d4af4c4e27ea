import { IDEOLOGY_AXES } from '../state/politicsState.ts';
import type { Ideology } from '../state/politicsState.ts';

/** Distance between two points on the axes of ideology: 0 to about 4.5. */
export function distance(one: Ideology, other: Ideology): number {
  return Math.sqrt(IDEOLOGY_AXES.reduce((sum, axis) => sum + (one[axis] - other[axis]) * (one[axis] - other[axis]), 0));
}
