import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import type { SocietyState } from '../state/societyState.ts';

/** Society at the start of a game, before the first account. */
export function foundSociety(): SocietyState {
  return { ...SOCIETY_PARAMETERS.start, years: [], factors: [] };
}
