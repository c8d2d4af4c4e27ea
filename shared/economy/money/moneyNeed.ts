import { exp, pow } from '../../math/exact.ts';
import type { CurrencyParameters } from '../../state/moneyParameters.ts';
import type { MoneyState } from '../../state/moneyState.ts';

/**
 * Money that trade would need at a price level of 1 if nobody expected inflation, billions. Richer countries hold more money
 * per unit of output; where trade goes by ration and barter, less is needed.
 */
export function moneyNeed(state: MoneyState, population: number, parameters: CurrencyParameters): number {
  const { gdp } = state.outputInView;
  const income = (1000 * gdp) / population;
  return parameters.moneyDemandShare * pow(income / parameters.moneyDemandIncome, parameters.moneyDeepening) * gdp * state.monetisation;
}

/** Brings trade back to money; the faster it loses value, the slower. */
export function advanceMonetisation(state: MoneyState, parameters: CurrencyParameters): void {
  const flight = Math.max(0, state.expectedInflation) * (1 - state.oldNotesShare) + state.oldNotesExpectedInflation * state.oldNotesShare;
  state.monetisation += parameters.monetisationRate * exp(-flight) * (1 - state.monetisation);
}

/** Real balances people wish to hold per unit of need: they flee a currency that loses value. */
export function desiredHolding(expectedInflation: number, parameters: CurrencyParameters): number {
  return exp(-parameters.inflationFlight * expectedInflation);
}
