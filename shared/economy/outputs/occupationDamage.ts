import type { OutputParameters } from '../../state/economyParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';

/** Occupation does its damage at once; what is liberated comes back a share of the rest each year. */
export function restoreTerritory(state: EconomyState, occupation: number, parameters: Pick<OutputParameters, 'restorationRate'>): void {
  state.occupationDamage = Math.max(occupation, state.occupationDamage * (1 - parameters.restorationRate));
}
