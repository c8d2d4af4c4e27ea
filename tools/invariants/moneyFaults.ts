import { BASELINE_MONEY_PARAMETERS } from '../../shared/content/economies/moneyParameters/moneyParameterTable.ts';
import type { Budget, MoneyQuarter } from '../../shared/state/moneyAccount.ts';
import type { MoneyState } from '../../shared/state/moneyState.ts';
import { differs, sumOf } from './differs.ts';

/** Part of the money trade needs that can be missing: just after an exchange of notes nearly all of it. */
const MOST_SHORT = 0.999;

/** Factor by which notes grow that meet a real expense, within what the press can do. */
function pressFactor(real: number, balances: number): number {
  const { pressLimit } = BASELINE_MONEY_PARAMETERS;
  return balances <= 0 ? 1 : 1 / (1 - Math.min(pressLimit, Math.max(-pressLimit, real / balances)));
}

/** Where a budget or its financing is not the sum of its parts. */
export function budgetFaults({ revenue, spending, financing, totalRevenue, totalSpending, deficit }: Budget): string[] {
  const { foreignCredit, bonds, lentOn, seigniorage, arrears } = financing;
  const size = Math.max(totalRevenue, totalSpending);
  const faults: string[] = [];
  if (differs(sumOf(revenue), totalRevenue, size)) faults.push('budget: revenue is not the sum of its items');
  if (differs(sumOf(spending), totalSpending, size)) faults.push('budget: spending is not the sum of its items');
  if (differs(totalSpending - totalRevenue, deficit, size)) faults.push('budget: the deficit is not what is missing');
  if (differs(foreignCredit + bonds + lentOn + seigniorage + arrears, deficit, size))
    faults.push('budget: the deficit is not what was financed');
  return faults;
}

/** Where the growth of money or of prices is not the sum of its causes. */
export function sumFaults({ emission, prices }: MoneyQuarter): string[] {
  const faults: string[] = [];
  const { deficit, accommodation, credit, confiscation, total } = emission;
  // Logarithms: what is compared is of the order of one.
  if (differs(deficit + accommodation + credit + confiscation, total, 1)) faults.push('money: emission is not the sum of its causes');
  if (differs(sumOf(prices.parts), Math.log(1 + prices.inflation), 1)) faults.push('money: inflation is not the sum of its causes');
  return faults;
}

/** Money there should be before zeros are struck: what there was, and what was issued and bought in. */
function expectedMoney(before: MoneyState, after: MoneyState, account: MoneyQuarter): number {
  const { hardCurrencyPriceLevel, firstIssue } = BASELINE_MONEY_PARAMETERS;
  const opened = before.oldNotesShare === 0 && account.oldNotesShare > 0;
  const opening = opened ? firstIssue * after.moneyNeed * hardCurrencyPriceLevel : before.money;
  const issued = opening * Math.exp(account.emission.total);
  if (before.oldNotesShare === 0 || account.oldNotesShare > 0) return issued;
  const printed = pressFactor(account.budget.financing.oldNotes / 4, before.oldNotes / before.oldNotesPrice);
  return issued + (before.oldNotes * printed * account.prices.consumer) / after.oldNotesPrice;
}

/** Old notes there should be while two currencies circulate, in the notes of before. */
function oldNoteFaults(before: MoneyState, after: MoneyState, account: MoneyQuarter): string[] {
  if (account.oldNotesShare === 0) return [];
  const isNew = before.oldNotesShare === 0;
  const notes = isNew ? before.money : before.oldNotes;
  const price = isNew ? before.consumerPrice : before.oldNotesPrice;
  const zeros = isNew ? before.zeros : before.oldNotesZeros;
  const expected = notes * pressFactor(account.budget.financing.oldNotes / 4, notes / price);
  const found = after.oldNotes * 10 ** (after.oldNotesZeros - zeros);
  return differs(found, expected) ? [`money: ${found} old notes where ${expected} were printed`] : [];
}

/** Where money of a quarter does not move by its recorded flows: the stocks before and after it, and its account. */
export function moneyFaults(before: MoneyState, after: MoneyState, account: MoneyQuarter): string[] {
  const faults = [...budgetFaults(account.budget), ...sumFaults(account), ...oldNoteFaults(before, after, account)];
  const expected = expectedMoney(before, after, account);
  if (differs(account.money, expected)) faults.push(`money: ${account.money} where ${expected} was issued`);
  // Zeros struck at the end of the quarter change the unit and nothing else.
  const struck = account.money / 10 ** (after.zeros - account.zeros);
  if (differs(after.money, struck)) faults.push(`money: ${after.money} is left of ${struck} when zeros are struck`);
  if (!(after.money > 0) || !(after.consumerPrice > 0)) faults.push('money: no money or no prices');
  if (!(after.overhang > -MOST_SHORT)) faults.push(`money: trade is short of ${-after.overhang} of the money it needs`);
  return faults;
}
