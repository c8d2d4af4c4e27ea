import type { Rng } from '../math/rng.ts';
import type { GameState } from '../state/gameState.ts';
import { advanceAuthority, advanceCapital } from './advanceAuthority.ts';
import { advanceCommittee } from './advanceCommittee.ts';
import { advanceLegitimacy } from './advanceLegitimacy.ts';

/** A year of politics, once the year's account is in: consent, the Committee, the standing of the leadership, capital. */
export function advancePolitics(state: GameState, rng: Rng): void {
  const consent = advanceLegitimacy(state);
  advanceCommittee(state, rng);
  const authority = advanceAuthority(state);
  if (consent !== undefined) state.politics.ledgers = { consent, authority };
  advanceCapital(state);
}
