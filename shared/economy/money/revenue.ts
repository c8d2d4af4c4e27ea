import type { BudgetParameters } from '../../state/moneyParameters.ts';
import type { Revenue } from '../../state/moneyAccount.ts';
import type { MoneyInputs, MoneyState } from '../../state/moneyState.ts';
import { collectedShare } from './taxCapacity.ts';

/** Revenue by item at the given rate of turnover tax, billions of 1990 dollars a year. */
export function stateRevenue(state: MoneyState, inputs: MoneyInputs, turnoverTaxRate: number, parameters: BudgetParameters): Revenue {
  const { levers, real } = inputs;
  const output = state.outputInView;
  const collected = state.taxCapacity * collectedShare(lastInflation(state), parameters);
  const plannedOutput = levers.planScope * output.nonFarmOutput;
  const privateOutput = (1 - levers.planScope) * output.nonFarmOutput + (1 - real.collectivisedShare) * output.farmOutput;
  const procuredShare = real.grainHarvest > 0 ? Math.min(1, real.procurement / real.grainHarvest) : 0;
  return {
    turnoverTax: turnoverTaxRate * output.consumerOutput * collected,
    remittedProfits: parameters.remittedProfitRate * (1 - parameters.softBudgetProfitLoss * levers.softBudgets) * plannedOutput * collected,
    // Taken in kind or as a price difference at the barn: inflation does not touch it.
    farmLevy: parameters.farmLevyRate * levers.procurementPressure * procuredShare * output.farmOutput,
    privateTax: parameters.privateTaxRate * levers.taxEffort * privateOutput * collected,
    oilRent: parameters.importMarkup * inputs.oilRent,
  };
}

/** What the money that taxes are paid in lost during the last quarter, log points; old notes count while they circulate. */
function lastInflation(state: MoneyState): number {
  return state.expectedInflation * (1 - state.oldNotesShare) + state.oldNotesExpectedInflation * state.oldNotesShare;
}

export function totalRevenue(revenue: Revenue): number {
  return revenue.turnoverTax + revenue.remittedProfits + revenue.farmLevy + revenue.privateTax + revenue.oilRent;
}
