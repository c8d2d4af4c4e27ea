import { exp } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { MoneyParameters } from '../../state/moneyParameters.ts';
import type { Budget } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';
import { idleShare, withdrawnShare } from './moneyNeed.ts';
import { stateRevenue, totalRevenue } from './revenue.ts';
import { seigniorageOf } from './seigniorage.ts';
import { stateSpending, totalSpending } from './spending.ts';

/**
 * Moves the rate of turnover tax towards the one that balances the plan of the budget, as far as effort allows. A fall of the
 * ceiling bites at once: untaxed sales cannot be taxed from habit.
 */
function advanceTurnoverTax(state: MoneyState, inputs: MoneyInputs, spending: number, parameters: MoneyParameters): void {
  const ceiling = parameters.maximumTurnoverTaxRate * inputs.levers.taxEffort;
  const others = totalRevenue(stateRevenue(state, inputs, 0, parameters));
  const perUnitOfRate = stateRevenue(state, inputs, 1, parameters).turnoverTax;
  const balancing = perUnitOfRate > 0 ? (spending - others) / perUnitOfRate : ceiling;
  const rate = state.turnoverTaxRate + parameters.turnoverTaxAdjustment * (balancing - state.turnoverTaxRate);
  state.turnoverTaxRate = clamp(rate, 0, ceiling);
}

/**
 * The budget of the quarter at yearly rates. What taxes, foreign credit and bonds leave open is met by emission; what even the
 * press cannot meet stays unpaid. Moves the rate of turnover tax and the stock of bonds.
 */
export function settleBudget(state: MoneyState, inputs: MoneyInputs, parameters: MoneyParameters): Budget {
  const spending = stateSpending(state, inputs, parameters);
  const spent = totalSpending(spending);
  advanceTurnoverTax(state, inputs, spent, parameters);
  const revenue = stateRevenue(state, inputs, state.turnoverTaxRate, parameters);
  const received = totalRevenue(revenue);
  const deficit = spent - received;

  const afterCredit = deficit - inputs.foreignCredit;
  const trust = exp(
    -parameters.bondInflationSensitivity * Math.max(0, state.expectedInflation + state.oldNotesExpectedInflation * state.oldNotesShare),
  );
  const { gdp, defence } = state.outputInView;
  const lending = parameters.bondCapacity * gdp * trust + parameters.warLoans * Math.max(0, defence - parameters.peaceDefenceShare * gdp);
  // A surplus buys back bonds and is lent on where money is scarce; on an overhang it is kept out of circulation.
  const kept = idleShare(state.overhang, parameters);
  const bonds = afterCredit > 0 ? Math.min(afterCredit, lending) : Math.max((1 - kept) * afterCredit, -state.bonds);
  // Holders are repaid in the same year out of new issues: only the net sum counts as financing.
  state.bonds = Math.max(0, state.bonds + bonds / 4) * (1 - parameters.bondRepayment);
  const open = afterCredit - bonds;
  const sterilised = parameters.surplusSterilised * withdrawnShare(state.overhang, parameters);
  const lentOn = (1 - sterilised) * (1 - kept) * Math.min(0, open);
  const wanted = open - lentOn;
  const { total: seigniorage, oldNotes } = seigniorageOf(state, wanted, parameters);
  return {
    revenue,
    spending,
    totalRevenue: received,
    totalSpending: spent,
    deficit,
    financing: { foreignCredit: inputs.foreignCredit, bonds, lentOn, seigniorage, oldNotes, arrears: wanted - seigniorage },
    priceLevel: state.consumerPrice,
  };
}
