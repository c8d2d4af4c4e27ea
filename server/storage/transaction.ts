import type { DatabaseSync } from 'node:sqlite';
import { isNativeError } from 'node:util/types';
import { StorageFailed } from './storageFailed.ts';

const isOfSqlite = (error: unknown): error is Error => isNativeError(error) && 'code' in error && error.code === 'ERR_SQLITE_ERROR';

/** Runs the work in one transaction: all of it is kept, or, if it throws, nothing. What SQLite refuses becomes `StorageFailed`. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  try {
    database.exec('BEGIN IMMEDIATE');
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw isOfSqlite(error) ? new StorageFailed(error.message, { cause: error }) : error;
  }
}
