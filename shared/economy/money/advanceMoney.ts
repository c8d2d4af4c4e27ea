import { exp, log } from '../../math/exact.ts';
import type { MoneyParameters } from '../../state/moneyParameters.ts';
import type { MoneyInputs, MoneyQuarter, MoneyState } from '../../state/moneyState.ts';
import { settleBudget } from './budget.ts';
import { advanceReform, backing, openReform, reformTrust } from './currencyReform.ts';
import { issueMoney, issueOldNotes } from './emission.ts';
import { advanceIncentives, incentiveFrom } from './incentives.ts';
import { advanceMonetisation, moneyNeed } from './moneyNeed.ts';
import { advanceExpectations, inflationParts, orderPrices, overhangAt, policyNews, queueIndex, reviseLists, setPrices } from './prices.ts';
import { redenominate } from './redenominate.ts';
import { advanceScissors } from './scissors.ts';
import { advanceTaxCapacity } from './taxCapacity.ts';
import { viewOutput } from './viewOutput.ts';

const LN10 = 2.302585092994046;

/**
 * Moves budget, money, prices, scissors and incentives on by a quarter, in place, and returns the account of the quarter.
 * The order: what there is to buy, what the state takes and spends, what is printed for it, what people expect, what prices
 * follow, what village and town make of them.
 */
export function advanceMoney(state: MoneyState, inputs: MoneyInputs, parameters: MoneyParameters): MoneyQuarter {
  const { levers, real } = inputs;
  viewOutput(state, real, parameters);
  advanceTaxCapacity(state, levers.planDiscipline, parameters);
  advanceMonetisation(state, parameters);
  const need = moneyNeed(state, real.population, parameters);
  openReform(state, inputs, need, parameters);
  const priceBefore = state.consumerPrice;
  const budget = settleBudget(state, inputs, parameters);

  const servedBefore = state.moneyNeed * (1 - state.oldNotesShare);
  const oldNotesGrowth = issueOldNotes(state, budget, parameters);
  if (state.oldNotesShare > 0) {
    state.oldNotesShare *= 1 - parameters.hardCurrencyAdoption * reformTrust(state, inputs, budget, parameters);
  }
  const served = need * (1 - state.oldNotesShare);
  const trade = log(served / servedBefore);
  const emission = issueMoney(state, inputs, budget, trade, parameters);
  state.money *= exp(emission.total);
  state.moneyNeed = need;

  state.expectedInflation += policyNews(state, levers, inputs.news, parameters);
  orderPrices(state, levers);
  setPrices(state, overhangAt(state, served, parameters), levers.freePriceShare, parameters);
  const inflation = log(state.consumerPrice / priceBefore);
  const parts = inflationParts(state, { inflation, money: emission.total, trade }, parameters);
  reviseLists(state, levers, parameters);
  // What prices have let out by the end of the quarter hangs over nobody.
  state.overhang = overhangAt(state, served, parameters);
  advanceExpectations(state, inflation, parameters);
  advanceReform(state, inputs, budget, oldNotesGrowth, need, parameters);

  const queue = queueIndex(state, parameters);
  const scissors = advanceScissors(state, inputs, queue, parameters);
  const incentive = incentiveFrom(queue, parameters);
  const effortDeviation = advanceIncentives(state, incentive, parameters);
  const yearAgo = state.recentPrices[0] ?? priceBefore;
  state.recentPrices = [...state.recentPrices.slice(1), state.consumerPrice];
  const account: MoneyQuarter = {
    date: inputs.date,
    budget,
    money: state.money,
    zeros: state.zeros,
    emission,
    velocity: (state.outputInView.gdp * state.consumerPrice) / state.money,
    expectedInflation: state.expectedInflation,
    prices: {
      controlled: state.controlledPrice,
      free: state.freePrice,
      consumer: state.consumerPrice,
      consumerLog10: log(state.consumerPrice) / LN10 + state.zeros,
      inflation: exp(inflation) - 1,
      yearlyInflation: state.consumerPrice / yearAgo - 1,
      parts,
      overhang: state.overhang,
      queue,
    },
    oldNotesShare: state.oldNotesShare,
    oldNotesPriceLog10: state.oldNotesShare > 0 ? log(state.oldNotesPrice) / LN10 + state.oldNotesZeros : 0,
    backing: backing(state, inputs.reserves),
    taxCapacity: state.taxCapacity,
    scissors,
    incentive,
    effortDeviation,
  };
  redenominate(state);
  return account;
}
