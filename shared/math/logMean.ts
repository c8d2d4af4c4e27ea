import { log } from './exact.ts';

/** Below this log distance the series is exact to the last digit and the quotient is not. */
const NEAR = 1e-4;

/** Logarithmic mean of two positive numbers: what turns differences of logs into differences (Divisia index). */
export function logMean(one: number, other: number): number {
  const distance = log(other / one);
  // other - one = one * (e^d - 1), over d.
  return Math.abs(distance) < NEAR ? one * (1 + distance / 2 + (distance * distance) / 6) : (other - one) / distance;
}
