import { gameEconomy } from '../content/gameEconomy.ts';
import { coordinationLevel } from '../economy/ledgers/coordinationLedger.ts';
import type { Ledger } from '../economy/ledgers/ledger.ts';
import { consumptionLevel } from '../economy/ledgers/useLedgers.ts';
import type { SeatView } from '../views/view.ts';

/**
 * What a figure of the last account is made of: where the output of the year went (consumption from nothing, billions), or what
 * keeps coordination from being full. Undefined before the first account.
 */
export function levelFor(view: SeatView, figure: 'consumptionPerHead' | 'coordination'): Ledger | undefined {
  const account = view.accounts.at(-1);
  if (account === undefined) return undefined;
  return figure === 'coordination' ? coordinationLevel(account) : consumptionLevel(account, gameEconomy(view).parameters);
}
