import { movedParts } from '../math/movedParts.ts';
import type { Movers } from '../math/movedParts.ts';
import { closeSigned } from '../math/signedLedger.ts';
import type { SignedLedger } from '../math/signedLedger.ts';
import { capitalIncome } from '../politics/advanceAuthority.ts';
import { policyIdeology } from '../politics/policyIdeology.ts';
import { satisfaction } from '../politics/satisfaction.ts';
import { FACTIONS } from '../content/index.ts';
import { IDEOLOGY_AXES } from '../state/politicsState.ts';
import type { Ideology, IdeologyAxis } from '../state/politicsState.ts';
import { FACTION_IDS } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';

const AXIS_MOVERS: Movers<Ideology, IdeologyAxis> = IDEOLOGY_AXES.map((axis) => [axis, [axis]] as const);

/**
 * Why a faction is not wholly content: from 1, where policy is all it wants, down to its content, by the axes on which policy
 * is away from it (mean effect over all orders).
 */
export function contentLedger({ orders, laws, satisfaction: contents }: SeatView, faction: FactionId): SignedLedger<IdeologyAxis> {
  const amounts = movedParts(AXIS_MOVERS, FACTIONS[faction].ideology, policyIdeology(orders, laws), (mixed) =>
    satisfaction(faction, mixed),
  );
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
