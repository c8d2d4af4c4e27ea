import { listParameters } from '../../shared/content/register/parameterRegister.ts';
import type { GamePlan } from './gameKinds.ts';
import { runGames } from './runGames.ts';
import type { PlayedGame } from './playGame.ts';

/** Games that between them go to most places: history, the AI in long and short turns with and without the war, and two other roads. */
export function gamesToTry(seed: string): readonly GamePlan[] {
  const game = (kind: GamePlan['kind'], settings: GamePlan['settings'] = {}): GamePlan => ({ kind, seed, settings });
  return [
    // Most of what changes anything does so in a few years.
    game('ai', { weather: 'drawn', endYear: 1928 }),
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

const ENDS = ['high', 'low'] as const;

/** The parameters that change nothing in a game when each is moved alone to an end of its range. */
async function unchanged(
  paths: readonly string[],
  end: (typeof ENDS)[number],
  plan: GamePlan,
  published: PlayedGame,
): Promise<readonly string[]> {
  const games = await runGames(paths.map((path) => ({ plan, move: { kind: 'end', path, end } })));
  return paths.filter((_, index) => games[index]?.hash === published.hash && games[index]?.shown === published.shown);
}

/**
 * Moves every parameter alone to both ends of its range, and names those that change nothing at all. A parameter that has
 * changed one game is not tried in the next. `onGame` hears how many are left after each kind of game.
 */
export async function findDeadParameters(seed: string, onGame?: (left: number, plan: GamePlan) => void): Promise<DeadReport> {
  const plans = gamesToTry(seed);
  const all = listParameters().map(({ path }) => path);
  let left: readonly string[] = all;
  for (const plan of plans) {
    const [published] = await runGames([{ plan }]);
    if (published === undefined) throw new Error('no game was played');
    for (const end of ENDS) left = await unchanged(left, end, plan, published);
    onGame?.(left.length, plan);
  }
  return { games: plans.length, parameters: all.length, dead: left };
}
