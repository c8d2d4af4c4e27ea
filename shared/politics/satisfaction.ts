import { FACTIONS } from '../content/index.ts';
import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { Ideology } from '../state/politicsState.ts';
import type { FactionId } from '../state/seats.ts';
import { distance } from './distance.ts';

/** How satisfied a faction is with a policy, 0 (nothing is as it wants) to 1 (everything is). */
export function satisfaction(faction: FactionId, policy: Ideology): number {
  return clamp(1 - distance(FACTIONS[faction].ideology, policy) / POLITICS_PARAMETERS.distanceOfDissatisfaction, 0, 1);
}
