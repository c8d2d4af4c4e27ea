import { exp, log } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { MoneyParameters } from '../../state/moneyParameters.ts';
import type { Budget } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';
import { desiredHolding } from './moneyNeed.ts';

const LN10 = 2.302585092994046;

/** Gold and foreign exchange per unit of notes. */
export function backing(state: MoneyState, reserves: number): number {
  return state.money > 0 ? (reserves * state.consumerPrice) / state.money : 0;
}

/**
 * A law that covers notes by gold, passed while money falls, puts a second currency beside the old notes. Prices, wages and
 * the budget are reckoned in it from then on; the notes lose their share quarter by quarter.
 */
export function openReform(state: MoneyState, inputs: MoneyInputs, need: number, parameters: MoneyParameters): void {
  const passed = inputs.hardCurrency >= 0.5 && state.hardCurrency < 0.5;
  state.hardCurrency = inputs.hardCurrency;
  if (!passed || state.oldNotesShare > 0 || state.expectedInflation < parameters.reformThreshold) return;
  state.oldNotesShare = 1 - parameters.firstIssue;
  state.oldNotes = state.money;
  state.oldNotesPrice = state.consumerPrice;
  state.oldNotesZeros = state.zeros;
  state.oldNotesExpectedInflation = state.expectedInflation;
  const level = parameters.hardCurrencyPriceLevel;
  state.zeros += log(state.consumerPrice / level) / LN10;
  state.consumerPrice = level;
  state.controlledPrice = level;
  state.freePrice = level;
  state.recentPrices = [level, level, level, level];
  state.recentParts = state.recentPrices.map(() => ({ money: 0, trade: 0, flight: 0, released: 0 }));
  state.expectedInflation = 0;
  state.pricedExpectation = 0;
  // What lies idle are old notes: new ones are issued for all trade that takes them.
  state.overhang = 0;
  state.money = parameters.firstIssue * need * level;
}

/** What taxes and loans leave to the press, met or not, billions of 1990 dollars a year. */
function openGap(budget: Budget): number {
  return budget.financing.seigniorage + budget.financing.arrears;
}

/** Trust in a new hard currency, 0-1: metal behind it, and a budget that will not need it. */
export function reformTrust(state: MoneyState, inputs: MoneyInputs, budget: Budget, parameters: MoneyParameters): number {
  const metal = Math.min(1, backing(state, inputs.reserves) / parameters.requiredBacking);
  const soundness = clamp(1 - openGap(budget) / (parameters.reformDeficitLimit * state.outputInView.gdp), 0, 1);
  return inputs.hardCurrency * metal * soundness * exp(-Math.max(0, state.expectedInflation));
}

/**
 * Lets the hard currency drive out the old notes by a quarter, sets their price and buys them in when little is left and the
 * budget can do without the press.
 */
export function advanceReform(
  state: MoneyState,
  inputs: MoneyInputs,
  budget: Budget,
  oldNotesGrowth: number,
  need: number,
  parameters: MoneyParameters,
): void {
  if (state.oldNotesShare <= 0) return;
  state.oldNotes *= exp(oldNotesGrowth);
  const before = state.oldNotesPrice;
  const held = desiredHolding(state.oldNotesExpectedInflation, parameters) * state.oldNotesShare * need;
  state.oldNotesPrice = state.oldNotes / Math.max(1e-9, held);
  const inflation = log(state.oldNotesPrice / before);
  const rate = inflation > state.oldNotesExpectedInflation ? parameters.expectationRise : parameters.expectationFall;
  state.oldNotesExpectedInflation += rate * (inflation - state.oldNotesExpectedInflation);
  // One hard rouble buys `oldNotesPrice / consumerPrice` old ones.
  state.zeros = state.oldNotesZeros + log(state.oldNotesPrice / state.consumerPrice) / LN10;
  const gap = openGap(budget) / Math.max(1e-9, state.outputInView.gdp);
  if (state.oldNotesShare < parameters.redemptionShare && gap < parameters.redemptionDeficit) redeemOldNotes(state);
}

function redeemOldNotes(state: MoneyState): void {
  state.money += (state.oldNotes * state.consumerPrice) / state.oldNotesPrice;
  state.oldNotesShare = 0;
  state.oldNotes = 0;
  state.oldNotesExpectedInflation = 0;
}
