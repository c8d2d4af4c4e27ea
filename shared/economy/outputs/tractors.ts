import { pow } from '../../math/exact.ts';
import { clamp } from '../../math/numbers.ts';
import type { OutputParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';

/** Share of land in farms large enough for a tractor: collectives, and private farms once hands have left the village. */
export function largeFarmShare(
  state: Pick<EconomyState, 'collectivisedShare' | 'nonFarmLabourShare'>,
  parameters: Pick<OutputParameters, 'smallholderFarmLabourShare' | 'minimumLargeFarmShare'>,
): number {
  const consolidated = clamp(
    1 - (1 - state.nonFarmLabourShare) / parameters.smallholderFarmLabourShare,
    parameters.minimumLargeFarmShare,
    1,
  );
  return state.collectivisedShare + (1 - state.collectivisedShare) * consolidated;
}

/** Moves the park of tractors on by a year: purchases out of farm investment (billions), wear, destruction. */
export function advanceTractors(state: EconomyState, farmInvestment: number, destruction: number, parameters: OutputParameters): void {
  const bought =
    parameters.tractorsPerInvestment *
    pow(farmInvestment, parameters.tractorInvestmentElasticity) *
    pow(largeFarmShare(state, parameters), parameters.tractorFarmSizeElasticity);
  state.tractors = state.tractors * (1 - parameters.tractorScrapping) * (1 - destruction) + bought;
}
