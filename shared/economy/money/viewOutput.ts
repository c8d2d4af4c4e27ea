import type { CurrencyParameters } from '../../state/moneyParameters.ts';
import type { MoneyState, RealFlows } from '../../state/moneyState.ts';

/** The flows of an account that the budget and the trade in goods follow. */
export function outputOf(real: RealFlows): MoneyState['outputInView'] {
  const { gdp, nonFarmOutput, consumerOutput, farmOutput, investment, defence } = real;
  return { gdp, nonFarmOutput, consumerOutput, farmOutput, investment, defence };
}

/** Moves quarterly output towards the last yearly account, so that a year's growth does not arrive in one quarter. */
export function viewOutput(state: MoneyState, real: RealFlows, parameters: CurrencyParameters): void {
  const seen = state.outputInView;
  const towards = (from: number, to: number): number => from + parameters.outputViewRate * (to - from);
  state.outputInView = {
    gdp: towards(seen.gdp, real.gdp),
    nonFarmOutput: towards(seen.nonFarmOutput, real.nonFarmOutput),
    consumerOutput: towards(seen.consumerOutput, real.consumerOutput),
    farmOutput: towards(seen.farmOutput, real.farmOutput),
    investment: towards(seen.investment, real.investment),
    defence: towards(seen.defence, real.defence),
  };
}
