import type { Amounts, Ledger, LedgerFigure, LedgerPart } from './ledger.ts';
import { LEDGER_CAUSES } from './ledger.ts';

function total(parts: readonly LedgerPart[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** Part of the figure that counts as rounding. */
const ROUNDING = 1e-10;

/** Rounding moves a sum by more than its last digit only when it is added in another order; few passes settle it. */
const PASSES = 8;

/**
 * A ledger of the amounts, largest first. What rounding leaves goes to the largest part, so that adding the parts in order gives
 * the change; a rest that is more than rounding is a part of its own. Causes without an amount are left out.
 */
export function closeLedger(figure: LedgerFigure, from: number, to: number, known: Amounts): Ledger {
  const explained = LEDGER_CAUSES.reduce((sum, cause) => sum + (known[cause] ?? 0), 0);
  const rest = to - from - explained;
  const amounts =
    Math.abs(rest) > ROUNDING * Math.max(1, Math.abs(from), Math.abs(to)) ? { ...known, other: (known.other ?? 0) + rest } : known;
  const parts = LEDGER_CAUSES.flatMap((cause) => {
    const amount = amounts[cause];
    return amount === undefined || amount === 0 ? [] : [{ cause, amount }];
  }).toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  const largest = parts[0];
  if (largest === undefined) return { figure, from, to, parts };
  for (let pass = 0; pass < PASSES && total(parts) !== to - from; pass++) largest.amount += to - from - total(parts);
  return { figure, from, to, parts };
}
