import { WORLD_PARAMETERS } from '../content/worldParameters.ts';
import type { WorldState } from '../state/worldState.ts';

/**
 * What the world lets through, relative to the record of the year: 1 while the powers deal with the state as they did in
 * the record and foreign capital engages as it did; about 0.4 to 1.6.
 */
export function worldAccessFactor(world: WorldState): number {
  const { postureAccess, capitalShareOfTrade } = WORLD_PARAMETERS;
  const dealings = postureAccess[world.posture] / postureAccess[world.usualPosture];
  return dealings * (1 + capitalShareOfTrade * (world.engagement - 1));
}
