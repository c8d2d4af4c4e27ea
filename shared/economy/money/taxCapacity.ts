import { exp, pow } from '../../math/exact.ts';
import type { BudgetParameters } from '../../state/moneyParameters.ts';
import type { MoneyState } from '../../state/moneyState.ts';

/**
 * Moves the state's ability to collect by a quarter. Tax offices are built over years; where plan discipline slackens, each
 * layer of administration keeps something back and capacity follows it down.
 */
export function advanceTaxCapacity(state: MoneyState, planDiscipline: number, parameters: BudgetParameters): void {
  const target = pow(Math.max(0, planDiscipline), parameters.taxCapacityDisciplineExponent);
  const rate = target > state.taxCapacity ? parameters.taxCapacityGrowth : parameters.taxCapacityErosion;
  state.taxCapacity += rate * (target - state.taxCapacity);
}

/** Share of assessed tax left in real terms when it is paid: inflation between the two eats the rest (Olivera-Tanzi). */
export function collectedShare(inflation: number, parameters: BudgetParameters): number {
  return exp(-parameters.taxPaymentLag * Math.max(0, inflation));
}
