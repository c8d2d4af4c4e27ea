import { log } from '../../math/exact.ts';
import type { Amounts } from './ledger.ts';
import { LEDGER_CAUSES } from './ledger.ts';

/** Below this log distance the series is exact to the last digit and the quotient is not. */
const NEAR = 1e-4;

/** Logarithmic mean of two positive numbers: what turns differences of logs into differences. */
export function logMean(one: number, other: number): number {
  const distance = log(other / one);
  // other - one = one * (e^d - 1), over d.
  return Math.abs(distance) < NEAR ? one * (1 + distance / 2 + (distance * distance) / 6) : (other - one) / distance;
}

/** The parts of the change of a product, from the changes of the logs of its factors (logarithmic mean Divisia index). */
export function scaled(growth: Amounts, weight: number): Amounts {
  const amounts: Amounts = {};
  for (const cause of LEDGER_CAUSES) {
    const contribution = growth[cause];
    if (contribution !== undefined) amounts[cause] = weight * contribution;
  }
  return amounts;
}

/** Amounts of two records added cause by cause. */
export function sum(one: Amounts, other: Amounts): Amounts {
  const amounts: Amounts = {};
  for (const cause of LEDGER_CAUSES) {
    const both = (one[cause] ?? 0) + (other[cause] ?? 0);
    if (both !== 0) amounts[cause] = both;
  }
  return amounts;
}
