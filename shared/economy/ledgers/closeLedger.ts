import { closeSigned } from '../../math/signedLedger.ts';
import type { Amounts, Ledger, LedgerFigure } from './ledger.ts';
import { LEDGER_CAUSES } from './ledger.ts';

/** A ledger of the national economy that closes, see `closeSigned`: a rest that is more than rounding is a part of its own. */
export function closeLedger(figure: LedgerFigure, from: number, to: number, known: Amounts): Ledger {
  return { figure, ...closeSigned(from, to, known, LEDGER_CAUSES, 'other') };
}
