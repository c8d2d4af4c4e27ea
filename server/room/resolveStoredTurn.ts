import type { SeatId } from '../../shared/state/seats.ts';
import type { RunningGame } from '../game/runningGame.ts';
import { resolveWithAi } from '../rules.ts';
import type { Services } from '../services.ts';
import type { StoredGame } from '../storage/gameStore.ts';
import { pack } from '../storage/packed.ts';

/**
 * Resolves the turn under way and writes it to disk; only then does the game go on. Replies the game as it now stands,
 * or why it could not go on; in that case the game in memory must be read from disk again.
 */
export async function resolveStoredTurn(
  { store, log }: Services,
  stored: StoredGame,
  game: RunningGame,
  aiSeats: readonly SeatId[],
  deadline: number,
): Promise<StoredGame | 'internalError' | 'storageFailed'> {
  const { code, turn } = stored;
  let resolved: ReturnType<typeof resolveWithAi>;
  try {
    resolved = resolveWithAi(game.state, aiSeats);
  } catch (error) {
    log.error(`game ${code}, turn ${turn}: the rules failed to resolve the turn`, error);
    return 'internalError';
  }
  const { state, hash } = resolved;
  const commands = resolved.commands.map(({ seat, command }, index) => ({
    code,
    turn,
    sequence: game.sequence + index + 1,
    seat,
    command: JSON.stringify(command),
  }));
  const isOver = state.outcome !== undefined;
  const progress = { year: state.date.year, isOver, deadline: isOver ? 0 : deadline };
  try {
    await store.endTurn({ code, commands, next: { turn: state.turn, hash, state: pack(state) }, ...progress });
  } catch (error) {
    log.error(`game ${code}, turn ${turn}: cannot write the end of the turn`, error);
    return 'storageFailed';
  }
  game.advance(state);
  return { ...stored, turn: state.turn, ...progress };
}
