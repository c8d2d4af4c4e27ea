import { checkCommand } from '../../shared/commands/index.ts';
import type { Command } from '../../shared/commands/index.ts';
import { clamp } from '../../shared/math/numbers.ts';
import { LEVER_IDS } from '../../shared/state/levers.ts';
import type { Levers } from '../../shared/state/levers.ts';
import type { SeatView } from '../../shared/views/view.ts';

/** Orders that bring levers as near to the values wanted as laws and pace allow this turn. */
export function ordersTowards(view: SeatView, wanted: Partial<Levers>): Command[] {
  return LEVER_IDS.flatMap((lever) => {
    const goal = wanted[lever];
    if (goal === undefined) return [];
    const { min, max } = view.orderRanges[lever];
    return [{ type: 'setOrder', lever, value: clamp(goal, min, max) } as const];
  });
}

/**
 * Motions that hold laws at the positions wanted or take them a step towards them, as far as rules and political capital allow this turn.
 * A motion of the seat itself that points elsewhere is withdrawn.
 */
export function motionsTowards(view: SeatView, wanted: Readonly<Record<string, number>>): Command[] {
  const commands: Command[] = [];
  for (const [law, goal] of Object.entries(wanted)) {
    const current = view.laws[law] ?? goal;
    const position = current + Math.sign(goal - current);
    const tabled = view.desk.agenda.find(({ subject }) => subject.kind === 'law' && subject.law === law);
    if (tabled?.subject.kind === 'law' && tabled.subject.position === position) continue;
    const own = tabled?.by === view.seat;
    if (own) commands.push({ type: 'withdrawMotion', motion: tabled.id });
    const motion = { type: 'tableLawMotion', law, position } as const;
    if (position !== current && (own || checkCommand(view, motion).ok)) commands.push(motion);
  }
  return commands;
}
