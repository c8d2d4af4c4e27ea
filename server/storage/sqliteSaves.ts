import type { DatabaseSync } from 'node:sqlite';
import type { GameStore } from './gameStore.ts';
import { inTransaction } from './transaction.ts';

type Saves = Pick<GameStore, 'addSave' | 'listSaves' | 'readSave'>;

/** Copies kept for a player; the oldest go when there are more. */
const MOST_SAVES = 100;

/** Named saves of the SQLite store. */
export function sqliteSaves(database: DatabaseSync): Saves {
  const upsert = database.prepare(
    `INSERT OR REPLACE INTO saves (player, name, title, year, turn, file) VALUES (?, ?, ?, ?, ?, ?) RETURNING id`,
  );
  const drop = database.prepare(
    'DELETE FROM saves WHERE player = ? AND id NOT IN (SELECT id FROM saves WHERE player = ? ORDER BY id DESC LIMIT ?)',
  );
  const selectAll = database.prepare('SELECT id, name, title, year, turn FROM saves WHERE player = ? ORDER BY id DESC');
  const selectFile = database.prepare('SELECT file FROM saves WHERE id = ? AND player = ?');
  return {
    addSave: async ({ player, name, title, year, turn, file }) =>
      inTransaction(database, () => {
        const row = upsert.get(player, name, title, year, turn, file);
        drop.run(player, player, MOST_SAVES);
        return Number(row?.['id']);
      }),
    listSaves: async (player) =>
      selectAll.all(player).map((row) => ({
        id: Number(row['id']),
        name: String(row['name']),
        title: String(row['title']),
        year: Number(row['year']),
        turn: Number(row['turn']),
      })),
    readSave: async (id, player) => {
      const file = selectFile.get(id, player)?.['file'];
      return file instanceof Uint8Array ? file : undefined;
    },
  };
}
