import { closeSigned } from '../math/signedLedger.ts';
import type { SignedLedger } from '../math/signedLedger.ts';
import { shapley } from '../math/shapley.ts';
import { capitalIncome } from '../politics/advanceAuthority.ts';
import { policyIdeology } from '../politics/policyIdeology.ts';
import { satisfaction } from '../politics/satisfaction.ts';
import { FACTIONS } from '../content/index.ts';
import { IDEOLOGY_AXES } from '../state/politicsState.ts';
import type { Ideology, IdeologyAxis } from '../state/politicsState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';

/**
 * Why a faction is not wholly content: from 1, where policy is all it wants, down to its content, by the axes on which policy
 * is away from it (mean effect over all orders).
 */
export function contentLedger({ orders, laws, satisfaction: contents }: SeatView, faction: FactionId): SignedLedger<IdeologyAxis> {
  const policy = policyIdeology(orders, laws);
  const wanted = FACTIONS[faction].ideology;
  const parts = shapley(IDEOLOGY_AXES.length, (set) => {
    const mixed: Ideology = { ...wanted };
    IDEOLOGY_AXES.forEach((axis, index) => {
      if ((set & (1 << index)) !== 0) mixed[axis] = policy[axis];
    });
    return satisfaction(faction, mixed);
  });
  const amounts = Object.fromEntries(IDEOLOGY_AXES.map((axis, index) => [axis, parts[index] ?? 0]));
  return closeSigned(1, contents[faction], amounts, IDEOLOGY_AXES, 'market');
}

export const CAPITAL_CAUSES = ['everyFaction', 'members', 'office'] as const;
export type CapitalCause = (typeof CAPITAL_CAUSES)[number];

/** What the coming year brings a faction in political capital: its income from nothing. */
export function capitalLedger({ leadership, committee }: SeatView, faction: FactionId): SignedLedger<CapitalCause> {
  const members = FACTION_IDS.reduce((sum, id) => sum + committee[id], 0);
  const income = capitalIncome({ leadership, members }, faction, committee[faction]);
  const total = income.everyFaction + income.members + income.office;
  return closeSigned(0, total, income, CAPITAL_CAUSES, 'everyFaction');
}
