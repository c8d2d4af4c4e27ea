import { exp, pow } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { CurrencyParameters, PriceParameters } from '../../state/moneyParameters.ts';
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

/**
 * Part of a growth of trade that money already lying idle can meet, 0-1, by the overhang of the last quarter: hardly any on a small
 * one, half at `idleMoneyOverhang`.
 */
export function idleShare(overhang: number, parameters: CurrencyParameters): number {
  const against = Math.max(0, overhang) / parameters.idleMoneyOverhang;
  return 1 - 1 / (1 + against * against);
}

/**
 * Part of a surplus kept out of circulation that leaves it all the same, 0-1, by the overhang of the last quarter: all of it while
 * prices can answer a shortage of money, none where money is twice as short as that. No treasury takes the last note out of trade.
 */
export function withdrawnShare(overhang: number, { maximumShortfall }: Pick<PriceParameters, 'maximumShortfall'>): number {
  return clamp(2 + overhang / maximumShortfall, 0, 1);
}
