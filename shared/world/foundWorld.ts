import { WORLD_PARAMETERS } from '../content/worldParameters.ts';
import type { WorldState } from '../state/worldState.ts';

/** The world and society in the spring of 1921. */
export function foundWorld(): WorldState {
  const { peasantAnger, contractTrust, tension, posture } = WORLD_PARAMETERS.start;
  return {
    withholding: 0,
    peasantAnger,
    engagement: 1,
    contractTrust,
    posture,
    usualPosture: posture,
    tension,
    warSeverity: 1,
  };
}
