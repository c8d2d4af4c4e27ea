import { listParameters } from '../../shared/content/register/parameterRegister.ts';
import type { GamePlan } from './gameKinds.ts';
import { runGames } from './runGames.ts';
import type { Move } from './shakeRegister.ts';

/** Games that between them go to most places: history, the AI in long and short turns with and without the war, and two other roads. */
export function gamesToTry(seed: string): readonly GamePlan[] {
  const game = (kind: GamePlan['kind'], settings: GamePlan['settings'] = {}): GamePlan => ({ kind, seed, settings });
  return [
    game('ai', { weather: 'drawn', turnLength: 8 }),
    game('history'),
    game('ai', { weather: 'drawn', turnLength: 2, war: 'none' }),
    game('east-asian'),
    game('nep-kept', { weather: 'drawn', turnLength: 20 }),
  ];
}

/** A parameter that changed nothing in any game, and how many were played with it. */
export interface DeadReport {
  readonly games: number;
  readonly parameters: number;
  /** Paths of parameters that changed neither the course of a game nor what is shown in it. */
  readonly dead: readonly string[];
}

const ENDS = ['low', 'high'] as const;

/**
 * Moves every parameter alone to both ends of its range, and names those that change nothing at all. A parameter that has
 * changed one game is not tried in the next. `onGame` hears how many are left after each kind of game.
 */
export async function findDeadParameters(seed: string, onGame?: (left: number, plan: GamePlan) => void): Promise<DeadReport> {
  const plans = gamesToTry(seed);
  const all = listParameters().map(({ path }) => path);
  let left: readonly string[] = all;
  for (const plan of plans) {
    const moves = left.flatMap((path) => ENDS.map((end): Move => ({ kind: 'end', path, end })));
    const [published, ...moved] = await runGames([{ plan }, ...moves.map((move) => ({ plan, move }))]);
    const changed = new Set(
      moves.flatMap((move, index) => {
        const game = moved[index];
        const same = game?.hash === published?.hash && game?.shown === published?.shown;
        return move.kind === 'end' && !same ? [move.path] : [];
      }),
    );
    left = left.filter((path) => !changed.has(path));
    onGame?.(left.length, plan);
  }
  return { games: plans.length, parameters: all.length, dead: left };
}
