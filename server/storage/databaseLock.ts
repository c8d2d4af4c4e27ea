import { DatabaseSync } from 'node:sqlite';

/** Longest a server waits for the one before it to end, milliseconds: longer than a shutdown may take. */
const PATIENCE_MS = 3500;

/**
 * Keeps a database to one server: two would each believe to know who sits where, and send out views the other has made
 * stale. The lock is a transaction that stays open on a file beside the database, so that the system lifts it when the process
 * ends in whatever way; the database itself stays open to backups. Throws if another server holds it.
 */
export function lockDatabase(file: string): { readonly release: () => void } {
  const lock = new DatabaseSync(`${file}-lock`, { timeout: PATIENCE_MS });
  try {
    // In memory, so that a lock leaves no second file behind.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new Error('another server is using it', { cause: error });
  }
  return {
    release: () => {
      if (lock.isOpen) lock.close();
    },
  };
}
