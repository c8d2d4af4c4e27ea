import type { Amounts } from './ledger.ts';
import { LEDGER_CAUSES } from './ledger.ts';

export { logMean } from '../../math/logMean.ts';

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
