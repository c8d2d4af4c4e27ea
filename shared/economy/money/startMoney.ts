import type { MoneyParameters } from '../../state/moneyParameters.ts';
import type { MoneyStart, MoneyState, RealFlows } from '../../state/moneyState.ts';
import { desiredHolding, moneyNeed } from './moneyNeed.ts';
import { outputOf } from './viewOutput.ts';

/** The stocks of the nominal block before its first quarter, for output as in `real`. */
export function startMoney(start: MoneyStart, real: RealFlows, parameters: MoneyParameters): MoneyState {
  const state: MoneyState = {
    money: 1,
    zeros: 0,
    controlledPrice: start.priceLevel,
    freePrice: start.priceLevel,
    consumerPrice: start.priceLevel,
    recentPrices: [start.priceLevel, start.priceLevel, start.priceLevel, start.priceLevel],
    recentParts: [1, 2, 3, 4].map(() => ({ money: 0, trade: 0, flight: 0, released: 0 })),
    expectedInflation: start.expectedInflation,
    pricedExpectation: start.expectedInflation,
    monetisation: start.monetisation,
    freePriceShare: start.freePriceShare,
    overhang: start.overhang,
    hardCurrency: start.hardCurrency,
    oldNotesShare: 0,
    oldNotes: 0,
    oldNotesPrice: 1,
    oldNotesZeros: 0,
    oldNotesExpectedInflation: 0,
    taxCapacity: start.taxCapacity,
    turnoverTaxRate: start.turnoverTaxRate,
    bonds: 0,
    trustMarkup: 1,
    scissorsRatio: 1,
    yearlyMarketingFactor: 1,
    unsoldStocks: 0,
    usualIncentive: 1,
    outputInView: outputOf(real),
    moneyNeed: 0,
  };
  state.moneyNeed = moneyNeed(state, real.population, parameters);
  state.money = (1 + start.overhang) * state.moneyNeed * desiredHolding(start.expectedInflation, parameters) * start.priceLevel;
  return state;
}
