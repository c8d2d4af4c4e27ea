import type { Command } from '../commands/index.ts';
import { AI_PARAMETERS } from '../content/aiParameters.ts';
import type { ProgrammeDefinition } from '../content/types.ts';
import { clamp } from '../math/numbers.ts';
import { LEVER_IDS } from '../state/levers.ts';
import type { LeverId } from '../state/levers.ts';
import type { SeatView } from '../views/view.ts';
import { leverTarget } from './programmeOf.ts';

/** The year a turn's orders are for: its middle, so that long turns neither lead nor lag. */
export function orderYear(view: SeatView): number {
  return view.date.year + Math.max(0, view.settings.turnLength / 4 - 1) / 2;
}

/** Whether a lever is further from the programme than the programme itself moves in a year: the course is being changed. */
function isOffCourse(view: SeatView, programme: ProgrammeDefinition, lever: LeverId): boolean {
  const target = leverTarget(programme, lever, orderYear(view));
  const ownMove = Math.abs(target - leverTarget(programme, lever, orderYear(view) - 1));
  return Math.abs(target - view.orders[lever]) > ownMove + AI_PARAMETERS.changeOfCourse;
}

/**
 * The least reach of the plan a leadership dares: while it changes course it does not cut the plan before markets can take
 * over, and where the law keeps markets smaller than its programme wants, the plan fills the gap.
 */
function planFloor(view: SeatView, programme: ProgrammeDefinition): number {
  const uncovered = 1 - AI_PARAMETERS.bearableDisorganisation - view.reported.marketInstitutions;
  const needed = uncovered / Math.max(AI_PARAMETERS.leastDiscipline, view.orders.planDiscipline);
  if (leverTarget(programme, 'marketScope', orderYear(view)) > view.orders.marketScope + AI_PARAMETERS.changeOfCourse) return needed;
  return isOffCourse(view, programme, 'planScope') ? Math.min(view.orders.planScope, needed) : 0;
}

/** Steps per unit that orders are given in. */
const ORDER_PRECISION = 10000;

/** Orders that take every lever as near to the programme as laws and pace allow this turn. */
export function planOrders(view: SeatView, programme: ProgrammeDefinition): Command[] {
  const commands: Command[] = [];
  for (const lever of LEVER_IDS) {
    const { min, max } = view.orderRanges[lever];
    const target = leverTarget(programme, lever, orderYear(view));
    const value = clamp(lever === 'planScope' ? Math.max(target, planFloor(view, programme)) : target, min, max);
    const rounded = clamp(Math.round(value * ORDER_PRECISION) / ORDER_PRECISION, min, max);
    if (rounded !== view.orders[lever]) commands.push({ type: 'setOrder', lever, value: rounded });
  }
  return commands;
}
