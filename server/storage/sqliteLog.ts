import type { DatabaseSync } from 'node:sqlite';
import type { StoredCommand, StoredTurn } from './gameStore.ts';

/** Writes lines of the log and starts of turns. Within a transaction of the caller. */
export interface SqliteLog {
  readonly addCommands: (commands: readonly StoredCommand[]) => void;
  readonly addTurn: (code: string, turn: StoredTurn) => void;
}

export function sqliteLog(database: DatabaseSync): SqliteLog {
  const insertCommand = database.prepare('INSERT INTO commands (game, turn, sequence, seat, command) VALUES (?, ?, ?, ?, ?)');
  const insertTurn = database.prepare('INSERT INTO turns (game, turn, hash, state) VALUES (?, ?, ?, ?)');
  return {
    addCommands: (commands) => {
      for (const { code, turn, sequence, seat, command } of commands) insertCommand.run(code, turn, sequence, seat, command);
    },
    addTurn: (code, { turn, hash, state }) => {
      insertTurn.run(code, turn, hash, state ?? null);
    },
  };
}
