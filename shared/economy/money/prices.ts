import { exp, log, pow } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { CurrencyParameters, PriceParameters } from '../../state/moneyParameters.ts';
import type { InflationParts } from '../../state/moneyAccount.ts';
import type { MoneyState, PolicyForMoney } from '../../state/moneyState.ts';
import { desiredHolding } from './moneyNeed.ts';

/**
 * Share of the overhang that reaches consumer prices. Little of it does while most trade is controlled and the rest waits in
 * queues and savings; all of it does once all prices are free. In between the passage is smooth, so that freeing prices by steps lets
 * the overhang out by steps.
 */
export function spilloverShare(freePriceShare: number, parameters: PriceParameters): number {
  return parameters.spillover + (1 - parameters.spillover) * pow(freePriceShare, parameters.spilloverExponent);
}

/** Moves controlled prices at the start of a quarter, as ordered; returns by how much, log points. */
export function orderPrices(state: MoneyState, levers: PolicyForMoney): number {
  const ordered = log(1 + levers.controlledPriceGrowth) / 4;
  state.controlledPrice *= exp(ordered);
  return ordered;
}

/**
 * Lets the lists of controlled prices follow the market at the end of a quarter, as far as no plan holds them. Where most prices are
 * free the list only records them, and the faster money falls the more often it is reprinted; where few are, sellers of
 * planned goods drift after the bazaar. Returns by how much, log points.
 */
export function reviseLists(state: MoneyState, levers: PolicyForMoney, parameters: PriceParameters): number {
  const held = Math.max(0, 1 - state.freePriceShare * state.freePriceShare);
  const unbound = 1 - levers.planScope * levers.planDiscipline;
  const printings = 1 + parameters.listReprinting * Math.max(0, state.expectedInflation);
  const recorded = (1 - pow(held, printings)) * log(state.consumerPrice / state.controlledPrice);
  const drift = held * parameters.controlledPriceDrift * unbound * log(state.freePrice / state.controlledPrice);
  state.controlledPrice *= exp(recorded + drift);
  return recorded + drift;
}

/** Spending that would find no goods at controlled prices, as a share of their value; negative where money is short. */
export function overhangAt(state: MoneyState, need: number, parameters: CurrencyParameters): number {
  return state.money / (desiredHolding(state.expectedInflation, parameters) * need * state.controlledPrice) - 1;
}

/** Sets free and consumer prices from the overhang. */
export function setPrices(state: MoneyState, overhang: number, freePriceShare: number, parameters: PriceParameters): void {
  const spread = Math.max(parameters.minimumFreeShare, freePriceShare);
  const pressure = Math.max(overhang, -parameters.maximumShortfall);
  state.overhang = overhang;
  state.freePriceShare = freePriceShare;
  state.freePrice = state.controlledPrice * Math.max(0.1, 1 + (spilloverShare(freePriceShare, parameters) * pressure) / spread);
  state.consumerPrice = (1 - freePriceShare) * state.controlledPrice + freePriceShare * state.freePrice;
}

/** Shortage at controlled prices that people queue for: the part of the overhang that finds no free market. */
export function queueIndex(
  { overhang, freePriceShare }: Pick<MoneyState, 'overhang' | 'freePriceShare'>,
  parameters: PriceParameters,
): number {
  return Math.max(0, overhang) * (1 - spilloverShare(freePriceShare, parameters)) * (1 - freePriceShare);
}

/** Expected inflation that this quarter's orders and rumours add before prices are set, log points, by what they are. */
export interface PolicyNews {
  readonly announced: number;
  readonly freed: number;
  readonly calmed: number;
}

/** What this quarter's orders and rumours add to expected inflation before prices are set. */
export function policyNews(state: MoneyState, levers: PolicyForMoney, announced: number, parameters: PriceParameters): PolicyNews {
  const freed = Math.max(0, levers.freePriceShare - state.freePriceShare);
  const flight = parameters.liberalisationNews * freed * log(1 + Math.max(0, state.overhang));
  const tightness = clamp(1 - levers.creditEase / parameters.tightCreditThreshold, 0, 1);
  const calm = parameters.retrenchmentNews * tightness * Math.max(0, state.expectedInflation);
  return { announced, freed: flight, calmed: -calm };
}

/**
 * Splits the inflation of a quarter (log points) into its causes. Money, trade and expectations are what they are; the rest is
 * overhang that controls held back before and let out now, or the reverse.
 */
export function inflationParts(
  state: MoneyState,
  change: { readonly inflation: number; readonly money: number; readonly trade: number },
  parameters: CurrencyParameters,
): InflationParts {
  const flight = parameters.inflationFlight * (state.expectedInflation - state.pricedExpectation);
  state.pricedExpectation = state.expectedInflation;
  return { money: change.money, trade: -change.trade, flight, released: change.inflation - change.money + change.trade - flight };
}

/** Lets expected inflation follow what was seen; returns by how much, log points. */
export function advanceExpectations(state: MoneyState, inflation: number, parameters: PriceParameters): number {
  const rate = inflation > state.expectedInflation ? parameters.expectationRise : parameters.expectationFall;
  const seen = rate * (inflation - state.expectedInflation);
  state.expectedInflation += seen;
  return seen;
}
