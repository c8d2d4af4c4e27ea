import type { LabourParameters } from '../state/economyParameters.ts';
import type { EconomyState } from '../state/economyState.ts';

/** Labour force inside and outside farming, millions. */
export interface LabourForce {
  readonly farm: number;
  readonly nonFarm: number;
}

/** Divides the labour force between farming and the rest. */
export function labourForce(
  state: Pick<EconomyState, 'population' | 'nonFarmLabourShare'>,
  parameters: Pick<LabourParameters, 'participation'>,
): LabourForce {
  const total = parameters.participation * state.population;
  return { farm: (1 - state.nonFarmLabourShare) * total, nonFarm: state.nonFarmLabourShare * total };
}

/** Work that a non-farm labour force does relative to one in which everybody has a place: hands hired beyond them work little. */
export function workInPlaces(
  state: Pick<EconomyState, 'nonFarmLabourShare' | 'overstaffing'>,
  parameters: Pick<LabourParameters, 'overstaffedWork'>,
): number {
  return 1 - ((1 - parameters.overstaffedWork) * Math.min(state.overstaffing, state.nonFarmLabourShare)) / state.nonFarmLabourShare;
}
