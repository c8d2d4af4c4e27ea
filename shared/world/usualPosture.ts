import { HISTORICAL_POSTURES } from '../content/worldParameters.ts';
import type { Posture } from '../state/worldState.ts';

/** How the western powers dealt with the Soviet state in the record of a year. */
export function usualPosture(year: number): Posture {
  return HISTORICAL_POSTURES.reduce<Posture>((posture, [from, next]) => (from <= year ? next : posture), 'wary');
}
