import type { GameSettings } from '../../shared/state/gameState.ts';

/** Who plays a shaken game: the AI in all seats, or a united Party that follows history's programme. */
export const GAME_KINDS = ['ai', 'history'] as const;
export type GameKind = (typeof GAME_KINDS)[number];

/** Other programmes a united Party may follow: games that go where the AI and history do not. */
export const OTHER_ROADS = ['nep-kept', 'east-asian'] as const;

/** A game to be played. */
export interface GamePlan {
  readonly kind: GameKind | (typeof OTHER_ROADS)[number];
  /** Seed of the game's own chance: weather, votes, answers. */
  readonly seed: string;
  readonly settings: Partial<GameSettings>;
}

const TURN_LENGTHS = [4, 8, 4, 20, 2] as const;

/**
 * The game of a number: by turns the AI and history's programme. Games of the AI draw their weather, go through the lengths of a
 * turn, and every seventh of them is spared the war; history has the weather and the war of the record.
 */
export function gameOfNumber(number: number, seed: string): GamePlan {
  const round = Math.floor(number / GAME_KINDS.length);
  if (number % GAME_KINDS.length === 1) return { kind: 'history', seed: `${seed}/${number}`, settings: {} };
  const turnLength = TURN_LENGTHS[round % TURN_LENGTHS.length] ?? 4;
  return {
    kind: 'ai',
    seed: `${seed}/${number}`,
    settings: { weather: 'drawn', turnLength, war: round % 7 === 6 ? 'none' : 'historical' },
  };
}
