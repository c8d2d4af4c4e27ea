import type { DatabaseSync } from 'node:sqlite';
import { SEAT_IDS } from '../../shared/state/seats.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import { GameDamaged } from './gameDamaged.ts';
import type { GameStore, NewGame, StoredGame, StoredSeat } from './gameStore.ts';
import { sqliteLog } from './sqliteLog.ts';
import { gameOfRow } from './sqliteRows.ts';
import { inTransaction } from './transaction.ts';

type Games = Pick<GameStore, 'addGame' | 'readGame' | 'readSeats' | 'listPublicGames' | 'setSeat'>;

/** A game in which no turn has ended for a month is no longer offered to strangers. Its code still opens it. */
const LISTED_FOR_MS = 30 * 24 * 3600 * 1000;

const seatIds: readonly string[] = SEAT_IDS;
const isSeat = (text: string): text is SeatId => seatIds.includes(text);

/** Games and seats of the SQLite store. */
export function sqliteGames(database: DatabaseSync): Games {
  const insertGame = database.prepare(
    `INSERT INTO games (code, title, scenario, seed, rules_version, settings, private, clock_seconds, turn, year, over, deadline, created_at, touched_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const log = sqliteLog(database);
  const insertSeat = database.prepare('INSERT INTO seats (game, seat, player, name) VALUES (?, ?, ?, ?)');
  const clearSeat = database.prepare('DELETE FROM seats WHERE game = ? AND (seat = ? OR player = ?)');
  const selectGame = database.prepare('SELECT * FROM games WHERE code = ?');
  const selectSeats = database.prepare('SELECT seat, player, name FROM seats WHERE game = ?');
  const selectListed = database.prepare(
    'SELECT * FROM games WHERE private = 0 AND over = 0 AND touched_at > ? ORDER BY touched_at DESC, code LIMIT ?',
  );

  function writeGame(game: StoredGame): void {
    const now = Date.now();
    const { code, title, scenario, seed, rulesVersion, clockSeconds, turn, year, deadline } = game;
    const flags = [game.isPrivate ? 1 : 0, clockSeconds, turn, year, game.isOver ? 1 : 0] as const;
    insertGame.run(code, title, scenario, seed, rulesVersion, JSON.stringify(game.settings), ...flags, deadline, now, now);
  }

  function writeNewGame({ game, turns, commands, seats }: NewGame): void {
    writeGame(game);
    for (const turn of turns) log.addTurn(game.code, turn);
    log.addCommands(commands);
    for (const { seat, player, name } of seats) insertSeat.run(game.code, seat, player, name);
  }

  function seatsOf(code: string): StoredSeat[] {
    return selectSeats.all(code).map((row) => {
      const seat = String(row['seat']);
      if (!isSeat(seat)) throw new GameDamaged({ code, part: 'seat' });
      return { seat, player: String(row['player']), name: String(row['name']) };
    });
  }

  return {
    addGame: async (game) => inTransaction(database, () => writeNewGame(game)),
    readGame: async (code) => {
      const row = selectGame.get(code);
      return row === undefined ? undefined : gameOfRow(row);
    },
    readSeats: async (code) => seatsOf(code),
    listPublicGames: async (limit) =>
      selectListed.all(Date.now() - LISTED_FOR_MS, limit).flatMap((row) => {
        try {
          const game = gameOfRow(row);
          return [{ game, heldSeats: seatsOf(game.code).map(({ seat }) => seat) }];
        } catch (error) {
          // A damaged game is named when somebody opens it; the list goes on without it.
          if (error instanceof GameDamaged) return [];
          throw error;
        }
      }),
    setSeat: async (code, seat, holder) =>
      inTransaction(database, () => {
        clearSeat.run(code, seat, holder?.player ?? '');
        if (holder !== undefined) insertSeat.run(code, seat, holder.player, holder.name);
      }),
  };
}
