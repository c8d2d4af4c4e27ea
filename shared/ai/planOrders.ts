import type { Command } from '../commands/index.ts';
import type { ProgrammeDefinition } from '../content/types.ts';
import { clamp } from '../math/numbers.ts';
import { LEVER_IDS } from '../state/levers.ts';
import type { SeatView } from '../views/view.ts';
import { leverTarget } from './programmeOf.ts';

/** The year a turn's orders are for: its middle, so that long turns neither lead nor lag. */
export function orderYear(view: SeatView): number {
  return view.date.year + Math.max(0, view.settings.turnLength / 4 - 1) / 2;
}

/** Orders that take every lever as near to the programme as laws and pace allow this turn. */
export function planOrders(view: SeatView, programme: ProgrammeDefinition): Command[] {
  const commands: Command[] = [];
  for (const lever of LEVER_IDS) {
    const { min, max } = view.orderRanges[lever];
    const value = clamp(leverTarget(programme, lever, orderYear(view)), min, max);
    if (value !== view.orders[lever]) commands.push({ type: 'setOrder', lever, value });
  }
  return commands;
}
