/** A part of a figure, or of a change of it, in the figure's unit: positive raised it, negative lowered it. */
export interface SignedPart<Cause extends string> {
  readonly cause: Cause;
  readonly amount: number;
}

/** A change of a figure, or its level from nothing or from full (`from` = 0 or 1), in parts that sum to `to` - `from`. */
export interface SignedLedger<Cause extends string> {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly SignedPart<Cause>[];
}

/** Amounts by cause; a cause that is left out has no part. */
export type SignedAmounts<Cause extends string> = Partial<Record<Cause, number>>;

/** Part of the figure that counts as rounding. */
const ROUNDING = 1e-10;

/** Rounding moves a sum by more than its last digit only when it is added in another order; few passes settle it. */
const PASSES = 8;

/** The sum of the parts, added in their order. */
export function sumOfParts(parts: readonly { readonly amount: number }[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * A ledger of the amounts, largest first, that closes: adding the parts in order gives `to` - `from` to the last digit. What
 * rounding leaves goes to the largest part that can take it; a rest that is more than rounding is booked as `other`, the cause
 * for what the rules do not account for. Causes without an amount are left out.
 * @param order every cause, in the order in which amounts are added: sums must not depend on how `known` was written.
 */
export function closeSigned<Cause extends string>(
  from: number,
  to: number,
  known: SignedAmounts<Cause>,
  order: readonly Cause[],
  other: Cause,
): SignedLedger<Cause> {
  const change = to - from;
  const rest = change - order.reduce((sum, cause) => sum + (known[cause] ?? 0), 0);
  const unexplained = Math.abs(rest) > ROUNDING * Math.max(1, Math.abs(from), Math.abs(to)) ? rest : 0;
  const parts = order
    .map((cause) => ({ cause, amount: (known[cause] ?? 0) + (cause === other ? unexplained : 0) }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((one, two) => Math.abs(two.amount) - Math.abs(one.amount));
  for (const part of parts) {
    for (let pass = 0; pass < PASSES && sumOfParts(parts) !== change; pass++) part.amount += change - sumOfParts(parts);
  }
  return { from, to, parts };
}
