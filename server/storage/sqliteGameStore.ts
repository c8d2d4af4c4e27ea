import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { lockDatabase } from './databaseLock.ts';
import type { GameStore } from './gameStore.ts';
import { SQLITE_MIGRATIONS } from './sqliteSchema.ts';
import { sqliteGames } from './sqliteGames.ts';
import { sqliteSaves } from './sqliteSaves.ts';
import { sqliteTurns } from './sqliteTurns.ts';

/** Brings the tables up to date. Throws if the file was written by a newer version of the game. */
function migrate(database: DatabaseSync): void {
  const known = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (known > SQLITE_MIGRATIONS.length) throw new Error(`the database is of version ${known}, newer than this server knows`);
  for (const [index, statements] of SQLITE_MIGRATIONS.entries()) {
    if (index < known) continue;
    database.exec(`BEGIN IMMEDIATE; ${statements} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}

/**
 * Games in one SQLite file, by the SQLite built into Node. `:memory:` keeps them for the life of the process. Throws if the file
 * cannot be read, comes from a newer version or is in use by another server.
 *
 * `synchronous = FULL`: a commit returns when the log of SQLite is on the disk, so an acknowledged command outlives a
 * power cut and not only a killed process. The price is one sync for each group of commands (see `journal.ts`).
 */
export function openSqliteGameStore(file: string): GameStore {
  if (file === ':memory:') return storeOn(openDatabase(file), () => {});
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const lock = lockDatabase(file);
  try {
    return storeOn(openDatabase(file), lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 2000 });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 1000;');
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function storeOn(database: DatabaseSync, release: () => void): GameStore {
  return {
    ...sqliteGames(database),
    ...sqliteTurns(database),
    ...sqliteSaves(database),
    close: async () => {
      if (database.isOpen) database.close();
      release();
    },
  };
}
