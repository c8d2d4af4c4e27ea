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

/** Part of the figure that counts as rounding, unless the caller knows better. */
const ROUNDING = 1e-10;

/** Rounding moves a sum by more than its last digit only when it is added in another order; few passes settle it. */
const PASSES = 8;

/** The sum of the parts, added in their order. */
export function sumOfParts(parts: readonly { readonly amount: number }[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** Makes parts that miss the change by rounding add up to it: the largest takes it, or the last, which is added to nothing after it. */
function settle(parts: { amount: number }[], change: number): void {
  const largest = parts[0];
  const last = parts.at(-1);
  if (largest === undefined || last === undefined) return;
  for (let pass = 0; pass < PASSES && sumOfParts(parts) !== change; pass++) largest.amount += change - sumOfParts(parts);
  if (sumOfParts(parts) !== change) last.amount = change - sumOfParts(parts.slice(0, -1));
}

/**
 * A ledger of the amounts, largest first, that closes: adding the parts in order gives `to` - `from` to the last digit. What
 * rounding leaves goes to a part there is; a rest that is more than `rounding` is booked as `other`, the cause for what the rules
 * do not account for. Causes without an amount are left out.
 * @param order every cause, in the order in which amounts are added: sums must not depend on how `known` was written.
 * @param rounding part of the figure that counts as rounding: larger where the records it comes from are rounded
 */
export function closeSigned<Cause extends string>(
  from: number,
  to: number,
  known: SignedAmounts<Cause>,
  order: readonly Cause[],
  other: NoInfer<Cause>,
  rounding = ROUNDING,
): SignedLedger<Cause> {
  const change = to - from;
  const rest = change - order.reduce((sum, cause) => sum + (known[cause] ?? 0), 0);
  const isRounding = Math.abs(rest) <= rounding * Math.max(1, Math.abs(from), Math.abs(to));
  const parts = order
    .map((cause) => ({ cause, amount: (known[cause] ?? 0) + (cause === other && !isRounding ? rest : 0) }))
    .filter(({ amount }) => amount !== 0)
    .toSorted((one, two) => Math.abs(two.amount) - Math.abs(one.amount));
  const moved = order.find((cause) => known[cause] !== undefined);
  if (parts.length === 0 && change !== 0) parts.push({ cause: moved ?? other, amount: change });
  settle(parts, change);
  return { from, to, parts };
}
