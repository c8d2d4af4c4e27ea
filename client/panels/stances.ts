import type { FactionId } from '../../shared/state/seats.ts';
import { FACTION_IDS } from '../../shared/state/seats.ts';
import { policyIdeology } from '../../shared/politics/policyIdeology.ts';
import { lawInterest } from '../../shared/politics/memberScore.ts';
import type { SeatView } from '../../shared/views/view.ts';

export interface Stance {
  readonly faction: FactionId;
  readonly members: number;
  /** How far the move goes the faction's way, -1 (straight away from its ideals) to 1 (straight towards them). */
  readonly interest: number;
  readonly leaning: 'for' | 'against' | 'indifferent';
}

/** Below this interest a faction is taken to be of two minds: moods and lines will decide its votes. */
const CARES = 0.15;

/** How each faction would like a law moved, by the measure the rules use for the vote. Lines and moods come on top. */
export function stancesOn(view: SeatView, law: string, position: number): readonly Stance[] {
  const policy = policyIdeology(view.orders, view.laws);
  return FACTION_IDS.map((faction): Stance => {
    const interest = lawInterest(faction, law, position, view.laws, policy);
    const leaning = Math.abs(interest) < CARES ? 'indifferent' : interest > 0 ? 'for' : 'against';
    return { faction, members: view.committee[faction], interest, leaning };
  }).filter((stance) => stance.members > 0);
}
