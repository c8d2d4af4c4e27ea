import type { DatabaseSync } from 'node:sqlite';
import type { GameStore, StoredTurn } from './gameStore.ts';
import { sqliteLog } from './sqliteLog.ts';
import { inTransaction } from './transaction.ts';

type Turns = Pick<GameStore, 'readHashes' | 'readState' | 'readCommands' | 'appendCommands' | 'endTurn'>;

/** The log and the snapshots of the SQLite store. */
export function sqliteTurns(database: DatabaseSync): Turns {
  const log = sqliteLog(database);
  const updateGame = database.prepare('UPDATE games SET turn = ?, year = ?, over = ?, deadline = ?, touched_at = ? WHERE code = ?');
  const selectHashes = database.prepare('SELECT turn, hash FROM turns WHERE game = ? AND turn <= ? ORDER BY turn');
  const selectState = database.prepare(
    'SELECT turn, hash, state FROM turns WHERE game = ? AND turn <= ? AND state IS NOT NULL ORDER BY turn DESC LIMIT 1',
  );
  const selectCommands = database.prepare(
    'SELECT turn, sequence, seat, command FROM commands WHERE game = ? AND turn BETWEEN ? AND ? ORDER BY turn, sequence',
  );

  return {
    readHashes: async (code, last) => selectHashes.all(code, last).map((row) => ({ turn: Number(row['turn']), hash: String(row['hash']) })),
    readState: async (code, turn): Promise<StoredTurn | undefined> => {
      const row = selectState.get(code, turn);
      if (row === undefined) return undefined;
      const state = row['state'];
      return { turn: Number(row['turn']), hash: String(row['hash']), ...(state instanceof Uint8Array ? { state } : {}) };
    },
    readCommands: async (code, first, last) =>
      selectCommands.all(code, first, last).map((row) => ({
        turn: Number(row['turn']),
        sequence: Number(row['sequence']),
        seat: String(row['seat']),
        command: String(row['command']),
      })),
    appendCommands: async (commands) => inTransaction(database, () => log.addCommands(commands)),
    endTurn: async ({ code, commands, next, year, isOver, deadline }) =>
      inTransaction(database, () => {
        log.addCommands(commands);
        log.addTurn(code, next);
        updateGame.run(next.turn, year, isOver ? 1 : 0, deadline, Date.now(), code);
      }),
  };
}
