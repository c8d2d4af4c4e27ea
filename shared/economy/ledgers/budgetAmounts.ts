import type { Budget } from '../../state/moneyAccount.ts';
import type { MoneyAmounts } from './moneyLedger.ts';

/** Items of the budget, billions of 1990 dollars a year: of revenue, of spending, or of the gap, which spending opens and revenue closes. */
export function budgetAmounts({ revenue, spending }: Budget, side: 'revenue' | 'spending' | 'gap'): MoneyAmounts {
  if (side === 'revenue') return { ...revenue };
  if (side === 'spending') return { ...spending };
  return {
    ...spending,
    turnoverTax: -revenue.turnoverTax,
    remittedProfits: -revenue.remittedProfits,
    farmLevy: -revenue.farmLevy,
    privateTax: -revenue.privateTax,
    oilRent: -revenue.oilRent,
  };
}
