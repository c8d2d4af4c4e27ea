import { EMERGENCY_PARAMETERS } from '../content/emergencyParameters.ts';
import type { GameState } from '../state/gameState.ts';

/** The crisis that calls an emergency session at the end of a year, if there is one. Named for the text catalogue. */
export function findEmergency(state: GameState): string | undefined {
  const year = state.years.at(-1);
  const standing = state.standing.at(-1);
  if (year === undefined || standing === undefined) return undefined;
  const before = state.years.at(-2);
  const limits = EMERGENCY_PARAMETERS;
  if (year.occupation > 0 && (before?.occupation ?? 0) === 0) return 'invasion';
  if (year.famineDeaths > limits.famineDeathsShare * year.population) return 'famine';
  if (standing.legitimacy < limits.legitimacy) return 'legitimacy';
  if (year.disorganisation > limits.disorganisation) return 'disorganisation';
  if (state.trade.crisisSince === year.year) return 'debtCrisis';
  return undefined;
}
