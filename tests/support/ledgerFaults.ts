import { ledgerFor, LEDGER_FIGURES } from '../../shared/explain/ledgerFor.ts';
import { moneyLedgerFor, MONEY_FIGURES } from '../../shared/explain/moneyLedgerFor.ts';
import { practiceLedgerFor, PRACTICE_FIGURES } from '../../shared/explain/practiceLedgerFor.ts';
import { riskLedger } from '../../shared/explain/riskLedger.ts';
import { capitalLedger, contentLedger } from '../../shared/explain/seatLedgers.ts';
import { societyLedgerFor, SOCIETY_FIGURES } from '../../shared/explain/societyLedgerFor.ts';
import { statisticsTrustLedger } from '../../shared/explain/statisticsTrustLedger.ts';
import { sumOfParts } from '../../shared/math/signedLedger.ts';
import type { SignedLedger } from '../../shared/math/signedLedger.ts';
import { FACTION_IDS } from '../../shared/state/seats.ts';
import type { SeatView } from '../../shared/views/view.ts';

/** Half a digit of the largest part is all that a sum in doubles can miss by where parts are far larger than what they sum to. */
const LAST_DIGIT = 2 ** -52;

/** Whether the parts, added in their order, give the change to the last digit that their sum can have. */
export function closes({ from, to, parts }: SignedLedger<string>): boolean {
  const largest = Math.max(0, ...parts.map(({ amount }) => Math.abs(amount)));
  const miss = Math.abs(sumOfParts(parts) - (to - from));
  return miss === 0 || miss <= LAST_DIGIT * largest;
}

/** Every ledger that a seat can open now, by name. */
export function allLedgers(view: SeatView): readonly (readonly [name: string, ledger: SignedLedger<string>])[] {
  const named = (name: string, ledger: SignedLedger<string> | undefined) => (ledger === undefined ? [] : [[name, ledger] as const]);
  return [
    ...LEDGER_FIGURES.flatMap((figure) => named(figure, ledgerFor(view, figure))),
    ...SOCIETY_FIGURES.flatMap((figure) => named(`society ${figure}`, societyLedgerFor(view, figure))),
    ...PRACTICE_FIGURES.flatMap((figure) => named(`practice ${figure}`, practiceLedgerFor(view, figure))),
    ...MONEY_FIGURES.flatMap((figure) => named(`money ${figure}`, moneyLedgerFor(view, figure))),
    ...view.risks.flatMap(({ id }) => named(`risk ${id}`, riskLedger(view, id)?.ledger)),
    ...FACTION_IDS.flatMap((faction) => named(`content ${faction}`, contentLedger(view, faction))),
    ...FACTION_IDS.flatMap((faction) => named(`capital ${faction}`, capitalLedger(view, faction))),
    ['trust', statisticsTrustLedger(view)],
  ];
}

/** What is wrong with the ledgers of a view: those that do not close, that are not finite, or that leave something unexplained. */
export function ledgerFaults(view: SeatView): readonly string[] {
  return allLedgers(view).flatMap(([name, ledger]) => {
    const where = `${name}, ${String(view.years.at(-1))}, as ${view.seat} sees it`;
    const other = ledger.parts.find(({ cause }) => cause === 'other');
    return [
      ...(closes(ledger) ? [] : [`${where}: ${sumOfParts(ledger.parts)} is not ${ledger.to - ledger.from}`]),
      ...(ledger.parts.every(({ amount }) => Number.isFinite(amount)) ? [] : [`${where}: not finite`]),
      ...(other === undefined ? [] : [`${where}: ${other.amount} of ${ledger.to - ledger.from} unexplained`]),
    ];
  });
}
