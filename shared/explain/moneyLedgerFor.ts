import { gameEconomy } from '../content/gameEconomy.ts';
import { moneyLedger } from '../economy/ledgers/moneyLedgers.ts';
import type { MoneyFigure, MoneyLedger } from '../economy/ledgers/moneyLedger.ts';
import { moneyOf } from '../turn/turnDraft.ts';
import type { SeatView } from '../views/view.ts';

export { MONEY_CAUSES, MONEY_FIGURES } from '../economy/ledgers/moneyLedger.ts';
export type { MoneyCause, MoneyFigure, MoneyLedger } from '../economy/ledgers/moneyLedger.ts';

/** Why a figure of money and prices stands where it does. Undefined before the second quarter. */
export function moneyLedgerFor(view: SeatView, figure: MoneyFigure): MoneyLedger | undefined {
  const { account, before } = view.money;
  if (account === undefined || before === undefined) return undefined;
  return moneyLedger(figure, { account, before, parameters: moneyOf(gameEconomy(view)).parameters });
}
