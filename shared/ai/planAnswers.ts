import type { Command } from '../commands/index.ts';
import { EVENTS } from '../content/index.ts';
import { drawWeighted, openStream } from '../math/rng.ts';
import type { SeatId } from '../state/seats.ts';
import type { SeatView } from '../views/view.ts';

/** Answers to the open events of a seat, drawn by the weights of their options: the same seed and turn answer alike. */
export function planAnswers(view: SeatView, seat: SeatId, seed: string): Command[] {
  const rng = openStream(seed, {}, `ai/answers/${seat}/${String(view.turn)}`);
  const commands: Command[] = [];
  for (const id of view.desk.openEvents) {
    const options = EVENTS[id]?.options.map((option) => [option.id, option.weights[seat] ?? 1] as const) ?? [];
    if (options.length === 0 || view.desk.answers[id] !== undefined) continue;
    commands.push({ type: 'answerEvent', event: id, option: drawWeighted(rng, options) });
  }
  return commands;
}
