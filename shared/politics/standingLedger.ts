import type { StandingCause, StandingLedger } from '../state/politicsState.ts';

/**
 * A ledger from the end of the last year to now: the parts of the yearly step, what events and votes did before it, and what
 * the bounds of 0 and 1 cut off, so that the parts sum to the change.
 * @param from value at the end of the year before
 * @param before value when the yearly step began
 * @param to value after it
 */
export function standingLedger(
  from: number,
  before: number,
  to: number,
  parts: readonly { readonly cause: StandingCause; readonly amount: number }[],
): StandingLedger {
  const step = parts.reduce((sum, { amount }) => sum + amount, 0);
  const all = [...parts, { cause: 'events', amount: before - from }, { cause: 'bounds', amount: to - before - step }] as const;
  return { from, to, parts: all.filter(({ amount }) => Math.abs(amount) > 1e-12) };
}
