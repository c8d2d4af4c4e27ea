import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import type { Rng } from '../math/rng.ts';
import type { GameState } from '../state/gameState.ts';
import type { FactionId } from '../state/seats.ts';
import { committeeCount } from './committeeCount.ts';
import { CAMPAIGN_COST } from './motionCost.ts';
import { policyIdeology } from './policyIdeology.ts';
import { satisfaction } from './satisfaction.ts';

/**
 * A faction pays for a campaign among the members of another and wins over some of them: the less convinced they are and
 * the less satisfied their faction is, the more. A faction keeps at least one member. Returns how many were won.
 */
export function runCampaign(state: GameState, faction: FactionId, target: FactionId, rng: Rng): number {
  const { capital, committee } = state.politics;
  if (capital[faction] < CAMPAIGN_COST) return 0;
  capital[faction] -= CAMPAIGN_COST;
  const { reach, most } = POLITICS_PARAMETERS.campaign;
  const discontent = 1 - satisfaction(target, policyIdeology(state.orders, state.laws));
  const limit = Math.min(most, committeeCount(committee)[target] - 1);
  let won = 0;
  for (const member of committee) {
    if (member.faction !== target) continue;
    const persuaded = rng.next() < reach * discontent * (1 - member.conviction);
    if (!persuaded || won >= limit) continue;
    member.faction = faction;
    won += 1;
  }
  return won;
}
