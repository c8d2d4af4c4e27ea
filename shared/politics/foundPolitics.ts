import { FACTIONS } from '../content/index.ts';
import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import type { ScenarioDefinition } from '../content/types.ts';
import type { Rng } from '../math/rng.ts';
import type { CommitteeMember, PoliticsState } from '../state/politicsState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';

function capitalAtStart(leadership: FactionId): Record<FactionId, number> {
  const { leadershipStart } = POLITICS_PARAMETERS.capital;
  const start: number = POLITICS_PARAMETERS.capital.start;
  const capital = { left: start, right: start, apparatus: start, workersOpposition: start, technocrats: start, organs: start };
  capital[leadership] = leadershipStart;
  return capital;
}

/** Seats by faction: those of the scenario, and for a leadership of the players' choice the majority that put it there. */
function seatsByFaction(scenario: ScenarioDefinition, leadership: FactionId): Record<FactionId, number> {
  const seats: Record<FactionId, number> = { left: 0, right: 0, apparatus: 0, workersOpposition: 0, technocrats: 0, organs: 0 };
  for (const faction of FACTION_IDS) seats[faction] = FACTIONS[faction].members;
  if (leadership === scenario.leadership) return seats;
  for (let moved = 0; moved < POLITICS_PARAMETERS.committee.wonForLeadership; moved++) {
    const others = FACTION_IDS.filter((faction) => faction !== leadership);
    const largest = others.reduce((found, faction) => (seats[faction] > seats[found] ? faction : found));
    seats[largest] -= 1;
    seats[leadership] += 1;
  }
  return seats;
}

/** Founds the Central Committee of a scenario: members by faction in the order of factions, convictions drawn. */
export function foundPolitics(scenario: ScenarioDefinition, leadership: FactionId, rng: Rng): PoliticsState {
  const { convictionFloor, convictionWidth } = POLITICS_PARAMETERS.committee;
  const seats = seatsByFaction(scenario, leadership);
  const committee: CommitteeMember[] = [];
  for (const faction of FACTION_IDS) {
    for (let seat = 0; seat < seats[faction]; seat++) {
      committee.push({ id: committee.length + 1, faction, conviction: convictionFloor + convictionWidth * rng.next() });
    }
  }
  return {
    leadership: { seat: leadership, since: scenario.start, authority: scenario.authority },
    committee,
    capital: capitalAtStart(leadership),
    legitimacy: scenario.legitimacy,
    expectedGrowth: 0,
  };
}
