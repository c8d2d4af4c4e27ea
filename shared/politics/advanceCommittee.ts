import { FACTIONS } from '../content/index.ts';
import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import { drawWeighted } from '../math/rng.ts';
import type { Rng } from '../math/rng.ts';
import type { GameState } from '../state/gameState.ts';
import type { Ideology } from '../state/politicsState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import { committeeCount } from './committeeCount.ts';
import { policyIdeology } from './policyIdeology.ts';
import { satisfaction } from './satisfaction.ts';

/** Where newcomers come from: the Party as it was founded, and the patronage of the leadership. */
function newcomerWeights(state: GameState, policy: Ideology): (readonly [FactionId, number])[] {
  const { patronage, patronageWithoutDebate } = POLITICS_PARAMETERS.committee;
  const members = state.politics.committee.length;
  const favour = patronage + patronageWithoutDebate * Math.max(0, -policy.debate);
  return FACTION_IDS.map((faction) => {
    const weight = FACTIONS[faction].members / members;
    return [faction, faction === state.politics.leadership.seat ? weight + favour : weight] as const;
  });
}

/** Where those who leave a faction go: to factions that are content with policy or near their own ideals. */
function refugeWeights(from: FactionId, policy: Ideology, leadership: FactionId): (readonly [FactionId, number])[] {
  return FACTION_IDS.filter((faction) => faction !== from).map((faction) => {
    const kinship = satisfaction(faction, FACTIONS[from].ideology);
    const success = satisfaction(faction, policy) + (faction === leadership ? POLITICS_PARAMETERS.committee.patronage : 0);
    return [faction, kinship * kinship + success] as const;
  });
}

/**
 * A year in the Central Committee: some members are replaced, chosen with the patronage of the leadership, and dissatisfied
 * members drift to other factions. The number of members stays the same and no faction loses its last one.
 */
export function advanceCommittee(state: GameState, rng: Rng): void {
  const policy = policyIdeology(state.orders, state.laws);
  const { renewal, drift, convictionFloor, convictionWidth } = POLITICS_PARAMETERS.committee;
  const newcomers = newcomerWeights(state, policy);
  const count = committeeCount(state.politics.committee);
  for (const member of state.politics.committee) {
    const replaced = rng.next() < renewal;
    const leaves = rng.next() < drift * (1 - satisfaction(member.faction, policy)) * (1 - member.conviction);
    if ((!replaced && !leaves) || count[member.faction] <= 1) continue;
    const next = drawWeighted(rng, replaced ? newcomers : refugeWeights(member.faction, policy, state.politics.leadership.seat));
    count[member.faction] -= 1;
    count[next] += 1;
    member.faction = next;
    if (replaced) member.conviction = convictionFloor + convictionWidth * rng.next();
  }
}
