import { shapley } from './shapley.ts';
import type { SignedAmounts } from './signedLedger.ts';

/** What moves a figure, and the factors that move with it. */
export type Movers<Factors, Cause extends string> = readonly (readonly [Cause, readonly (keyof Factors)[]])[];

/**
 * Parts of the change of a figure that follows from factors by a rule with limits in it: each cause by its mean effect over all
 * orders in which the causes could have moved (Shapley). Causes whose factors stand still have no part; the rule runs 2^n times for
 * the n others: meant for up to ten.
 * @param figure the rule of the model itself, so that the parts are what the model would have made of it
 */
export function movedParts<Factors extends object, Cause extends string>(
  movers: Movers<Factors, Cause>,
  before: Factors,
  after: Factors,
  figure: (factors: Factors) => number,
): SignedAmounts<Cause> {
  const moved = movers.filter(([, keys]) => keys.some((key) => !Object.is(before[key], after[key])));
  const parts = shapley(moved.length, (set) => {
    const factors = { ...before };
    moved.forEach(([, keys], index) => {
      if ((set & (1 << index)) !== 0) for (const key of keys) factors[key] = after[key];
    });
    return figure(factors);
  });
  const amounts: SignedAmounts<Cause> = {};
  moved.forEach(([cause], index) => (amounts[cause] = parts[index] ?? 0));
  return amounts;
}
