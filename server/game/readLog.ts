import type { GameLog, LoggedCommand, LoggedTurn } from '../../shared/state/gameState.ts';
import { SEAT_IDS } from '../../shared/state/seats.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import { GameDamaged } from '../storage/gameDamaged.ts';
import type { GameStore, ReadCommand, StoredGame } from '../storage/gameStore.ts';

const seatIds: readonly string[] = SEAT_IDS;
const isSeat = (text: string): text is SeatId => seatIds.includes(text);

/** A line of the log as a value. Throws `GameDamaged` with the place if it is unreadable. */
export function readLine(code: string, { turn, sequence, seat, command }: ReadCommand): LoggedCommand {
  const damaged = (cause?: unknown) => new GameDamaged({ code, part: 'command', turn, sequence }, cause);
  if (!isSeat(seat)) throw damaged();
  try {
    return { seat, command: JSON.parse(command) };
  } catch (error) {
    throw damaged(error);
  }
}

/** The log of the turns before `turn`. Throws `GameDamaged` where a line is missing or unreadable. */
export async function readLog(store: GameStore, game: StoredGame, turn = game.turn): Promise<GameLog> {
  const { code, rulesVersion, scenario, seed, settings } = game;
  const hashes = new Map((await store.readHashes(code, turn)).map((stored) => [stored.turn, stored.hash]));
  const commands = new Map<number, LoggedCommand[]>();
  for (const read of turn === 0 ? [] : await store.readCommands(code, 0, turn - 1)) {
    const lines = commands.get(read.turn) ?? [];
    if (read.sequence !== lines.length + 1) throw new GameDamaged({ code, part: 'command', turn: read.turn, sequence: lines.length + 1 });
    lines.push(readLine(code, read));
    commands.set(read.turn, lines);
  }
  const turns: LoggedTurn[] = [];
  for (let past = 0; past < turn; past++) {
    const hash = hashes.get(past + 1);
    if (hash === undefined) throw new GameDamaged({ code, part: 'hash', turn: past + 1 });
    turns.push({ commands: commands.get(past) ?? [], hash });
  }
  return { rulesVersion, scenario, seed, settings, turns };
}
