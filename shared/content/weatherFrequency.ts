import type { Weighted } from '../math/rng.ts';

/** How often each class of harvest weather (-2 to 2) came in the record of 1921-91 (see `content/economies`). */
export const WEATHER_FREQUENCY: Weighted<number> = [
  [-2, 0.08],
  [-1, 0.25],
  [0, 0.4],
  [1, 0.21],
  [2, 0.06],
];
