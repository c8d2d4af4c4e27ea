import { exp, log } from '../../math/exact.ts';
import type { MoneyParameters } from '../../state/moneyParameters.ts';
import type { MoneyQuarter } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';
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
import { advanceWages } from './wages.ts';

const LN10 = 2.302585092994046;

/**
 * Moves budget, money, prices, scissors and incentives on by a quarter, in place, and returns the account of the quarter.
 * The order: what there is to buy, what the state takes and spends, what is printed for it, what people expect, what prices
 * follow, what village and town make of them.
 */
export function advanceMoney(state: MoneyState, inputs: MoneyInputs, parameters: MoneyParameters): MoneyQuarter {
  const { levers, real } = inputs;
  const { gdp: gdpBefore } = state.outputInView;
  const realBefore = state.money / state.consumerPrice;
  const [notesBefore, expectedBefore, hungBefore] = [state.oldNotesShare, state.expectedInflation, state.overhang];
  viewOutput(state, real, parameters);
  advanceTaxCapacity(state, levers.planDiscipline, parameters);
  advanceMonetisation(state, parameters);
  const need = moneyNeed(state, real.population, parameters);
  openReform(state, inputs, need, parameters);
  const priceBefore = state.consumerPrice;
  const reformed = { money: log(state.money / priceBefore / realBefore), notes: state.oldNotesShare, expected: state.expectedInflation };
  const budget = settleBudget(state, inputs, parameters);

  const servedBefore = state.moneyNeed * (1 - state.oldNotesShare);
  const overhangBefore = overhangAt({ ...state, expectedInflation: state.pricedExpectation }, servedBefore, parameters);
  const exchangeOverhang = log((1 + overhangBefore) / (1 + hungBefore));
  const oldNotesGrowth = issueOldNotes(state, budget, parameters);
  if (state.oldNotesShare > 0) {
    state.oldNotesShare *= 1 - parameters.hardCurrencyAdoption * reformTrust(state, inputs, budget, parameters);
  }
  const notesKept = state.oldNotesShare;
  const served = need * (1 - state.oldNotesShare);
  const trade = log(served / servedBefore);
  const emission = issueMoney(state, inputs, budget, trade, parameters);
  state.money *= exp(emission.total);
  state.moneyNeed = need;

  const news = policyNews(state, levers, inputs.news, parameters);
  state.expectedInflation += news.announced + news.freed + news.calmed;
  const orderedPrices = orderPrices(state, levers);
  setPrices(state, overhangAt(state, served, parameters), levers.freePriceShare, parameters);
  const inflation = log(state.consumerPrice / priceBefore);
  const parts = inflationParts(state, { inflation, money: emission.total, trade }, parameters);
  const revisedPrices = reviseLists(state, levers, parameters);
  // What prices have let out by the end of the quarter hangs over nobody.
  state.overhang = overhangAt(state, served, parameters);
  const seen = advanceExpectations(state, inflation, parameters);
  const moneyIssued = state.money;
  advanceReform(state, inputs, budget, oldNotesGrowth, need, parameters);

  const queue = queueIndex(state, parameters);
  const scissors = advanceScissors(state, inputs, queue, parameters);
  const incentive = incentiveFrom(queue, parameters);
  const effortDeviation = advanceIncentives(state, incentive, parameters);
  const wages = advanceWages(state, inputs, incentive, parameters);
  const yearAgo = state.recentPrices[0] ?? priceBefore;
  state.recentPrices = [...state.recentPrices.slice(1), state.consumerPrice];
  state.recentParts = [...state.recentParts.slice(1), parts];
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
    sources: {
      output: log(state.outputInView.gdp / gdpBefore),
      exchange: reformed.money + log(state.money / moneyIssued),
      exchangeOverhang,
      orderedPrices,
      revisedPrices,
      ...news,
      seen,
      newCurrency: reformed.expected - expectedBefore,
      notesOpened: reformed.notes - notesBefore,
      notesDrivenOut: notesKept - reformed.notes,
      notesBoughtIn: state.oldNotesShare - notesKept,
    },
    freePriceShare: state.freePriceShare,
    yearParts: state.recentParts,
    oldNotesShare: state.oldNotesShare,
    oldNotesPriceLog10: state.oldNotesShare > 0 ? log(state.oldNotesPrice) / LN10 + state.oldNotesZeros : 0,
    backing: backing(state, inputs.reserves),
    taxCapacity: state.taxCapacity,
    scissors,
    incentive,
    effortDeviation,
    wages,
  };
  redenominate(state);
  return account;
}
