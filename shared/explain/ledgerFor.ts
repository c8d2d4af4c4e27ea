import { gameEconomy } from '../content/gameEconomy.ts';
import { changeLedger } from '../economy/ledgers/changeLedger.ts';
import { closeLedger } from '../economy/ledgers/closeLedger.ts';
import { withImpliedStores } from '../economy/ledgers/impliedStores.ts';
import type { Amounts, Ledger, LedgerCause, LedgerFigure } from '../economy/ledgers/ledger.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { SeatView } from '../views/view.ts';

export { LEDGER_FIGURES } from '../economy/ledgers/ledger.ts';
export type { Ledger, LedgerCause, LedgerFigure, LedgerPart } from '../economy/ledgers/ledger.ts';

/**
 * Where the statistical service books what it adds: a printed ledger must add up as well, and shows overstatement as progress.
 * Figures that are not overstated have no such place.
 */
const BOOKED_AS: Partial<Record<LedgerFigure, LedgerCause>> = {
  gdpPerHead: 'technology',
  heavyOutput: 'technology',
  consumerOutput: 'technology',
  nonFarmOutput: 'technology',
  farmOutput: 'technology',
  grainHarvest: 'technology',
  investment: 'output',
  investmentShare: 'output',
  consumption: 'output',
  consumptionPerHead: 'output',
  // Who is not counted among the hungry has died of something else.
  population: 'deaths',
  herd: 'young',
  procurement: 'harvest',
  voluntarySales: 'harvest',
  famineDeaths: 'harvest',
  // Goods that exist on paper alone have been made without steel and coal.
  coal: 'materialSaving',
  oil: 'materialSaving',
  gas: 'materialSaving',
  electricity: 'materialSaving',
  steel: 'materialSaving',
  cloth: 'materialSaving',
};

/** The ledger with what is booked as 'other' booked as `to`. */
function rebooked(ledger: Ledger, to: LedgerCause): Ledger {
  const amounts: Amounts = {};
  for (const { cause, amount } of ledger.parts) {
    const place = cause === 'other' ? to : cause;
    amounts[place] = (amounts[place] ?? 0) + amount;
  }
  return closeLedger(ledger.figure, ledger.from, ledger.to, amounts);
}

/** Whoever knows reports alone infers from them what village stores held. */
function withStores({ accounts, truth, ...game }: SeatView): readonly EconomyYear[] {
  if (truth !== undefined) return accounts;
  const { parameters } = gameEconomy(game);
  return accounts.map((account) => withImpliedStores(account, parameters));
}

/**
 * Why a figure changed between the last two accounts: signed parts, in its unit, that sum to the change. Seats that know the
 * truth see the true ledger, the others the printed one. Undefined before the second account.
 */
export function ledgerFor(view: SeatView, figure: LedgerFigure): Ledger | undefined {
  const definition = gameEconomy(view);
  const [before, after] = figure === 'famineDeaths' ? withStores(view) : view.accounts;
  if (before === undefined || after === undefined) return undefined;
  const ledger = changeLedger(figure, before, after, definition);
  const place = BOOKED_AS[figure];
  if (view.truth !== undefined || place === undefined) return ledger;
  return rebooked(ledger, place);
}
