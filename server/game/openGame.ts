import type { Log } from '../log.ts';
import { Refused } from '../refused.ts';
import { RULES_VERSION } from '../rules.ts';
import { GameDamaged } from '../storage/gameDamaged.ts';
import type { GameStore, StoredGame, StoredSeat } from '../storage/gameStore.ts';
import { readLine } from './readLog.ts';
import { restoreState } from './restoreState.ts';
import { RunningGame } from './runningGame.ts';

/** A game read from disk. */
export interface OpenedGame {
  readonly stored: StoredGame;
  readonly game: RunningGame;
  readonly seats: readonly StoredSeat[];
}

/**
 * Reads a game from disk: the start of the turn under way, and the commands acknowledged since. Undefined if there is no
 * game of that code; throws `GameDamaged`, with the place, if its record cannot be trusted, and `Refused` if other rules were played.
 */
export async function openGame(store: GameStore, log: Log, code: string): Promise<OpenedGame | undefined> {
  const stored = await store.readGame(code);
  if (stored === undefined) return undefined;
  if (stored.rulesVersion !== RULES_VERSION) throw new Refused('otherRules', { played: stored.rulesVersion, plays: RULES_VERSION });
  const game = new RunningGame(code, await restoreState(store, log, stored, stored.turn));
  for (const read of await store.readCommands(code, stored.turn, stored.turn)) {
    const place = { code, part: 'command', turn: read.turn, sequence: game.sequence + 1 } as const;
    if (read.sequence !== game.sequence + 1) throw new GameDamaged(place);
    const { seat, command } = readLine(code, read);
    if (!game.recall(seat, command)) throw new GameDamaged(place);
  }
  return { stored, game, seats: await store.readSeats(code) };
}
