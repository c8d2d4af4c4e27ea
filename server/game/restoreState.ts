import type { GameState } from '../../shared/state/gameState.ts';
import type { Log } from '../log.ts';
import { hashState } from '../rules.ts';
import { GameDamaged } from '../storage/gameDamaged.ts';
import type { GameStore, StoredGame, StoredTurn } from '../storage/gameStore.ts';
import { unpack } from '../storage/packed.ts';
import { readLog } from './readLog.ts';
import { replayInThread } from './replayTask.ts';

/** The state in a snapshot, if it is whole: the hash was taken when the turn was resolved. */
function stateOf(code: string, { turn, hash, state }: StoredTurn): GameState {
  if (state === undefined) throw new GameDamaged({ code, part: 'state', turn });
  let found: GameState;
  let foundHash: string;
  try {
    found = unpack(state) as GameState;
    foundHash = hashState(found);
  } catch (error) {
    throw new GameDamaged({ code, part: 'state', turn }, error);
  }
  if (foundHash !== hash) throw new GameDamaged({ code, part: 'hash', turn });
  return found;
}

/** Plays the log again from the seed. Throws `GameDamaged` at the first place that does not agree with it. */
async function replayState(store: GameStore, game: StoredGame, turn: number): Promise<GameState> {
  const { state, problem } = await replayInThread(await readLog(store, game, turn), turn);
  if (problem === undefined) return state;
  const sequence = problem.command === undefined ? {} : { sequence: problem.command + 1 };
  throw new GameDamaged({ code: game.code, part: problem.code === 'commandRefused' ? 'command' : 'hash', turn: problem.turn, ...sequence });
}

/**
 * The state at the start of a turn: from its snapshot, or, where that is missing or damaged, from the log. Throws
 * `GameDamaged` when neither gives a state that can be trusted.
 */
export async function restoreState(store: GameStore, log: Log, game: StoredGame, turn: number): Promise<GameState> {
  const stored = await store.readState(game.code, turn);
  if (stored?.turn === turn) {
    try {
      return stateOf(game.code, stored);
    } catch (error) {
      if (!(error instanceof GameDamaged)) throw error;
      log.warn(`${error.message}; playing its log again`);
    }
  }
  return replayState(store, game, turn);
}
