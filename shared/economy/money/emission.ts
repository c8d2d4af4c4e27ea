import { exp, log } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { MoneyParameters } from '../../state/moneyParameters.ts';
import type { Budget, Emission } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';
import { idleShare } from './moneyNeed.ts';

/** Growth of a stock of notes, log points, that buys `real` goods with them. Their value falls while they are printed. */
function growthFor(real: number, balances: number, limit: number): number {
  if (balances <= 0) return 0;
  return -log(1 - clamp(real / balances, -limit, limit));
}

/** Share of money struck off by an exchange of notes: what hangs over the shops, up to what was prepared; nothing where little does. */
function struckOff({ overhang }: MoneyState, { confiscation }: MoneyInputs, parameters: MoneyParameters): number {
  return overhang > parameters.exchangeOverhang ? clamp(confiscation, 0, 1 - 1 / (1 + overhang)) : 0;
}

/**
 * Issues the quarter's money. `needGrowth` is the growth of the trade the currency serves, log points. Where credit follows the
 * plan or real bills, money grows with trade of itself, as far as none lies idle; beyond that it grows with the deficit and with
 * easy credit to firms whose budgets are soft and whose plans do not bind.
 */
export function issueMoney(
  state: MoneyState,
  inputs: MoneyInputs,
  budget: Budget,
  needGrowth: number,
  parameters: MoneyParameters,
): Emission {
  const { levers, hardCurrency } = inputs;
  const { seigniorage, oldNotes } = budget.financing;
  const binding = levers.planScope * levers.planDiscipline;
  const deficit = growthFor((seigniorage - oldNotes) / 4, state.money / state.consumerPrice, parameters.pressLimit);
  const bills = Math.max(binding, hardCurrency, exp(-parameters.billsInflationSensitivity * Math.max(0, state.expectedInflation)));
  const wanted = Math.max(0, needGrowth) * (1 - idleShare(state.overhang, parameters));
  const forTrade = Math.max(0, wanted * bills - parameters.crowdingOut * Math.max(0, deficit));
  const forPrices = (parameters.wageIndexation * binding * log(1 + levers.controlledPriceGrowth)) / 4;
  // Wages are not cut with prices: where prices are lowered, output may grow without new money.
  const accommodation = forPrices < 0 ? Math.max(0, forTrade + forPrices) : forTrade + forPrices;
  const unbound = (1 - binding) * (1 - binding);
  const restraint = 1 - parameters.hardCurrencyCreditRestraint * hardCurrency;
  const credit =
    levers.softBudgets *
    (parameters.creditEmission * levers.creditEase * unbound * restraint + parameters.tautnessEmission * levers.tautness * levers.tautness);
  const confiscation = log(1 - struckOff(state, inputs, parameters));
  return {
    deficit,
    accommodation,
    credit,
    confiscation,
    total: deficit + accommodation + credit + confiscation,
  };
}

/** Growth of the old notes, log points: they meet their part of the deficit until they are bought in. */
export function issueOldNotes(state: MoneyState, budget: Budget, parameters: MoneyParameters): number {
  if (state.oldNotesShare <= 0) return 0;
  return growthFor(budget.financing.oldNotes / 4, state.oldNotes / state.oldNotesPrice, parameters.pressLimit);
}
