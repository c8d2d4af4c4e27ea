import type { BudgetParameters } from '../../state/moneyParameters.ts';
import type { Spending } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';

/** Spending by item, billions of 1990 dollars a year. */
export function stateSpending(state: MoneyState, inputs: MoneyInputs, parameters: BudgetParameters): Spending {
  const { levers } = inputs;
  const output = state.outputInView;
  return {
    investment: parameters.investmentBudgetShare * levers.planScope * output.investment,
    defence: output.defence,
    publicServices: (parameters.publicServicesShare + parameters.publicServicesFromPlan * levers.planScope) * output.gdp,
    // Food sold below what the state pays for it: dearer procurement at frozen prices costs the budget.
    priceSubsidies: levers.priceSubsidies * levers.grainPrice * parameters.subsidisedFarmShare * output.farmOutput,
    foreignAid: inputs.foreignAid,
    debtService: inputs.debtService + parameters.bondInterest * state.bonds,
    administration: (parameters.administrationBase + parameters.administrationFromPlan * levers.planScope) * output.gdp,
  };
}

export function totalSpending(spending: Spending): number {
  return (
    spending.investment +
    spending.defence +
    spending.publicServices +
    spending.priceSubsidies +
    spending.foreignAid +
    spending.debtService +
    spending.administration
  );
}
