import type { MoneyDefinition } from '../../state/moneyDefinition.ts';
import { MONEY_HISTORY } from './moneyHistory.ts';
import { BASELINE_MONEY_PARAMETERS } from './moneyParameters/moneyParameterTable.ts';
import { USSR_MONEY_WORLD } from './moneyWorld.ts';

/** Money and prices of the USSR from March 1921, with their history as the policy book. */
export const USSR_MONEY: MoneyDefinition = {
  parameters: BASELINE_MONEY_PARAMETERS,
  start: {
    // Between the indices of December 1920 and of July 1921.
    priceLevel: 37000,
    expectedInflation: 0.6,
    // Real balances of July 1921 were a third of a per cent of output.
    monetisation: 0.085,
    freePriceShare: 0.9,
    taxCapacity: 0.2,
    turnoverTaxRate: 0.05,
    overhang: 0,
    hardCurrency: 0,
  },
  book: MONEY_HISTORY,
  world: USSR_MONEY_WORLD,
  hardCurrency: [
    { from: { year: 1921, quarter: 1 }, value: 0 },
    { from: { year: 1922, quarter: 4 }, value: 1 },
    { from: { year: 1928, quarter: 3 }, value: 0 },
  ],
  // The exchange of December 1947: notes at ten to one, deposits on better terms. Share of all money is a judgement.
  confiscations: [{ at: { year: 1947, quarter: 4 }, share: 0.7 }],
};
