import { pow } from '../../math/exact.ts';
import type { OutputParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';

/** Moves the urban housing stock on by a year: building out of civilian investment (billions), decay, destruction. */
export function advanceHousing(
  state: EconomyState,
  civilianInvestment: number,
  destruction: number,
  parameters: Pick<OutputParameters, 'housingPerInvestment' | 'housingInvestmentElasticity' | 'housingDecay'>,
): void {
  const built = parameters.housingPerInvestment * pow(Math.max(0, civilianInvestment), parameters.housingInvestmentElasticity);
  state.housing = state.housing * (1 - parameters.housingDecay) * (1 - destruction) + built;
}
