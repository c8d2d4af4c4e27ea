import { checkCommand } from '../commands/index.ts';
import type { Command } from '../commands/index.ts';
import { isFaction } from '../state/seats.ts';
import type { FactionId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';
import { planAnswers } from './planAnswers.ts';
import { planLaws } from './planLaws.ts';
import { planCampaign, planOpposition } from './planOpposition.ts';
import { planOrders } from './planOrders.ts';
import { planOutside } from './planOutside.ts';
import { planProjects } from './planProjects.ts';
import { planConcessions } from './planConcessions.ts';
import { planTargets } from './planTargets.ts';
import { planTrade } from './planTrade.ts';
import { planVotes } from './planVotes.ts';
import { programmeOf } from './programmeOf.ts';

/** The leadership follows its programme: laws that stand in its way, orders, and what is left for a campaign. */
function planLeadership(view: SeatView, faction: FactionId): Command[] {
  const programme = programmeOf(faction, view.date.year);
  if (programme === undefined) return [];
  const laws = planLaws(view, programme);
  const campaign = laws.length === 0 ? planCampaign(view, faction, 0) : [];
  const orders = [
    ...planOrders(view, programme),
    ...planTargets(view, programme),
    ...planProjects(view, programme),
    ...planTrade(view, programme),
    ...planConcessions(view, programme),
  ];
  return [...laws, ...orders, ...campaign];
}

/**
 * What the AI of a seat does this turn, from its view alone. Every command has passed `checkCommand` on that view, and the
 * commands of one plan do not exclude each other. Calling again later in the same turn adds lines on motions tabled since.
 */
export function planSeat(view: SeatView, seed: string): Command[] {
  const { seat } = view;
  if (seat === 'observer' || view.outcome !== undefined) return [];
  const answers = planAnswers(view, seat, seed);
  const plan = isFaction(seat)
    ? [...(seat === view.leadership.seat ? planLeadership(view, seat) : planOpposition(view, seat)), ...planVotes(view, seat)]
    : planOutside(view, seat);
  return [...answers, ...plan].filter((command) => checkCommand(view, command).ok);
}
