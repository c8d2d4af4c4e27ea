import { afterEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { hashState } from '../../server/rules.ts';
import type { SaveFile } from '../../shared/state/gameState.ts';
import { Journal } from '../../server/storage/journal.ts';
import type { GameStore, StoredCommand } from '../../server/storage/gameStore.ts';
import { openSqliteGameStore } from '../../server/storage/sqliteGameStore.ts';
import { create, http, refusalOf, startServer, until } from '../support/serverHarness.ts';
import type { TestServer } from '../support/serverHarness.ts';
import { motionFor, orderWithin } from '../support/serverOrders.ts';

let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** A store whose writes fail on demand, as on a full disk. */
function frailStore(): { store: GameStore; breaks: { append: boolean; turn: boolean; seat: boolean } } {
  const store = openSqliteGameStore(':memory:');
  const breaks = { append: false, turn: false, seat: false };
  const full = () => Promise.reject(new Error('disk full'));
  return {
    breaks,
    store: {
      ...store,
      appendCommands: (commands) => (breaks.append ? full() : store.appendCommands(commands)),
      endTurn: (turn) => (breaks.turn ? full() : store.endTurn(turn)),
      setSeat: (...seat) => (breaks.seat ? full() : store.setSeat(...seat)),
    },
  };
}

const line = (sequence: number): StoredCommand => ({ code: 'AAAAA', turn: 0, sequence, seat: 'left', command: '{}' });

test('commands accepted in one round of the event loop are written as one group', async () => {
  const groups: number[] = [];
  const store = {
    ...openSqliteGameStore(':memory:'),
    appendCommands: async (group: readonly StoredCommand[]) => void groups.push(group.length),
  };
  const journal = new Journal(store);
  await Promise.all([1, 2, 3].map((sequence) => journal.write(line(sequence))));
  await journal.write(line(4));
  expect(groups).toEqual([3, 1]);
});

test('a failed group is refused together with what was accepted after it', async () => {
  let fail: (error: Error) => void = () => {};
  const store = {
    ...openSqliteGameStore(':memory:'),
    appendCommands: () =>
      new Promise<void>((_resolve, reject) => {
        fail = reject;
      }),
  };
  const journal = new Journal(store);
  const first = journal.write(line(1));
  const flushed = journal.flush();
  const second = journal.write(line(2));
  fail(new Error('disk full'));
  await expect(first).rejects.toThrow('disk full');
  await expect(second).rejects.toThrow('disk full');
  await flushed;
});

test('a command that cannot be written is refused and leaves no trace', async () => {
  const { store, breaks } = frailStore();
  server = await startServer({}, store);
  const ann = await create(server, { seat: 'left' });
  const kept = orderWithin(ann.view(), 0.3);
  await ann.command(kept);
  const before = hashState((await server.server.services.open(ann.code))?.game.state ?? gone());
  breaks.append = true;
  const lost = [orderWithin(ann.view(), 0.9), motionFor(ann.view())].map((command) => refusalOf(ann.command(command)));
  expect(await Promise.all(lost)).toEqual([
    { code: 'storageFailed', params: {} },
    { code: 'storageFailed', params: {} },
  ]);
  breaks.append = false;
  await until(() => ann.views.length > 1);
  expect(ann.view().desk).toMatchObject({ orders: { [kept.lever]: kept.value }, agenda: [] });
  expect(hashState((await server.server.services.open(ann.code))?.game.state ?? gone())).toBe(before);
  expect((await ann.command(orderWithin(ann.view(), 0.5))).sequence).toBe(2);
});

test('a turn that cannot be written does not end; it can when the disk is back', async () => {
  const { store, breaks } = frailStore();
  server = await startServer({}, store);
  const ann = await create(server, { seat: 'left' });
  breaks.turn = true;
  expect(await refusalOf(ann.ready())).toEqual({ code: 'storageFailed', params: {} });
  await until(() => ann.state().phase === 'playing');
  expect(ann.view().turn).toBe(0);
  breaks.turn = false;
  await ann.ready();
  await until(() => ann.view().turn === 1);
  expect(await store.readCommands(ann.code, 1, 1)).toEqual([]);
});

test('a seat that cannot be written is not taken', async () => {
  const { store, breaks } = frailStore();
  server = await startServer({}, store);
  const ann = await create(server);
  breaks.seat = true;
  expect((await refusalOf(ann.request('takeSeat', { seat: 'left' }))).code).toBe('storageFailed');
  expect(ann.view().seat).toBe('observer');
});

test('what SQLite will not write is refused as such: a new game, a copy, a fork, an import; all work when it does again', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'heights-'));
  const file = path.join(folder, 'games.sqlite');
  server = await startServer({}, openSqliteGameStore(file));
  const ann = await create(server, { seat: 'left' });
  const { save } = await ann.request<{ save: SaveFile }>('export', {});
  const operator = new DatabaseSync(file);
  const refusing = (table: string) =>
    operator.exec(`CREATE TRIGGER full_${table} BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
  refusing('games');
  refusing('saves');
  const failed = { code: 'storageFailed', params: {} };
  expect(await refusalOf(create(server))).toEqual(failed);
  expect(await refusalOf(ann.request('saveAs', { name: 'Kept' }))).toEqual(failed);
  expect(await refusalOf(ann.request('fork', { turn: 0 }))).toEqual(failed);
  expect(await http(server, 'POST', '/api/import', ann.key, JSON.stringify(save))).toEqual({ status: 503, ...failed });
  expect(server.lines.filter((written) => written.includes('disk is full')).length).toBeGreaterThanOrEqual(4);
  operator.exec('DROP TRIGGER full_games; DROP TRIGGER full_saves');
  operator.close();
  expect((await ann.request<{ id: number }>('saveAs', { name: 'Kept' })).id).toBe(1);
  expect((await create(server)).view().turn).toBe(0);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function gone(): never {
  throw new Error('the game is gone');
}
