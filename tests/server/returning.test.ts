import { afterAll, afterEach, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteGameStore } from '../../server/storage/sqliteGameStore.ts';
import { create, join, newKey, startServer, until } from '../support/serverHarness.ts';
import type { TestServer } from '../support/serverHarness.ts';
import { withhold } from '../support/serverOrders.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'heights-'));
let server: TestServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Droppable {
  readonly connection: { readonly transport: { readonly ws: { close: () => void } } };
}

test('the seat waits through a dropped socket, a reload, a second device and a restart of the server', async () => {
  const file = path.join(folder, 'games.sqlite');
  server = await startServer({}, openSqliteGameStore(file));
  const key = newKey();
  const ann = await create(server, { seat: 'peasantry', name: 'Ann', seed: '11' }, key);
  await ann.ready();
  await until(() => ann.view().turn === 1);
  await ann.command(withhold(0.4));
  await ann.command(withhold(0.45));
  const watcher = await join(server, ann.code);

  // The socket breaks; the page is loaded anew and joins with the key it has kept.
  ann.room.reconnection.enabled = false;
  (ann.room as unknown as Droppable).connection.transport.ws.close();
  await until(() => watcher.state().seats.get('peasantry')?.connected === false);
  expect(watcher.state().seats.get('peasantry')).toMatchObject({ kind: 'person', holder: 'Ann' });
  const again = await join(server, ann.code, key, 'Somebody');
  expect(again.view().seat).toBe('peasantry');
  expect(again.view().desk.withholding).toBe(0.45);
  await until(() => watcher.state().seats.get('peasantry')?.connected === true);
  expect(again.state().seats.get('peasantry')?.holder).toBe('Ann');

  // A second device of the same player sits on the same seat.
  const second = await join(server, ann.code, key);
  expect(second.view().seat).toBe('peasantry');
  expect((await second.command(withhold(0.5))).sequence).toBe(3);

  // The server goes down and comes back with the same file.
  const before = second.view();
  const desk = (await second.command(withhold(0.55))).desk;
  await server.stop();
  server = await startServer({}, openSqliteGameStore(file));
  const returned = await join(server, ann.code, key);
  expect(returned.view()).toEqual({ ...before, desk });
  const stranger = await join(server, ann.code);
  expect(stranger.view().seat).toBe('observer');
  await returned.ready();
  await until(() => returned.view().turn === 2);
});

test('the library of the client takes a dropped connection up by itself and is sent the view of now', async () => {
  // The library tells the console how it gets on.
  jest.spyOn(console, 'info').mockImplementation(() => {});
  server = await startServer({ reconnectSeconds: 20 });
  const ann = await create(server, { seat: 'peasantry' });
  const ben = await join(server, ann.code);
  await ben.request('takeSeat', { seat: 'organs' });
  ann.room.reconnection.minUptime = 0;
  let drops = 0;
  let returns = 0;
  ann.room.onDrop(() => void drops++);
  ann.room.onReconnect(() => void returns++);
  await ann.ready();
  const seen = ann.views.length;
  (ann.room as unknown as Droppable).connection.transport.ws.close();
  await until(() => drops === 1);
  await ben.ready(0);
  await until(() => returns === 1);
  await until(() => ann.views.length > seen && ann.view().turn === 1);
  expect(ann.view().seat).toBe('peasantry');
  expect((await ann.command(withhold(0.2))).sequence).toBe(1);
});

test('the same commands lead to the same hash with and without a restart in between', async () => {
  const hashes: string[] = [];
  for (const restarts of [false, true]) {
    const file = path.join(folder, `${restarts}.sqlite`);
    server = await startServer({}, openSqliteGameStore(file));
    const key = newKey();
    let ann = await create(server, { seat: 'peasantry', seed: '5' }, key);
    for (let turn = 0; turn < 3; turn++) {
      await ann.command(withhold(0.7));
      if (restarts) {
        await server.stop();
        server = await startServer({}, openSqliteGameStore(file));
        ann = await join(server, ann.code, key);
      }
      await ann.command(withhold(0.3));
      await ann.ready();
      await until(() => ann.view().turn === turn + 1);
    }
    hashes.push((await server.store.readHashes(ann.code, 3)).at(-1)?.hash ?? '');
    await server.stop();
    server = undefined;
  }
  expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/);
  expect(hashes[1]).toBe(hashes[0]);
});

test('a clock that ran out while nobody was there ends that one turn, and the next has its full time', async () => {
  const file = path.join(folder, 'clock.sqlite');
  server = await startServer({}, openSqliteGameStore(file));
  const ann = await create(server, { seat: 'peasantry', clockSeconds: 60 });
  await ann.command(withhold(0.35));
  await server.stop();
  const database = new DatabaseSync(file);
  database.prepare('UPDATE games SET deadline = ? WHERE code = ?').run(Date.now() - 3_600_000, ann.code);
  database.close();
  server = await startServer({}, openSqliteGameStore(file));
  const again = await join(server, ann.code, ann.key);
  await until(() => again.view().turn === 1);
  await until(() => again.state().turn === 1);
  expect(again.state().deadline - Date.now()).toBeGreaterThan(55_000);
  const [own] = await server.store.readCommands(ann.code, 0, 0);
  expect(own).toMatchObject({ seat: 'peasantry', command: JSON.stringify(withhold(0.35)) });
});

test('a game nobody is connected to falls asleep and is woken by the next to come', async () => {
  server = await startServer({ idleSeconds: 0.2, reconnectSeconds: 0 });
  const ann = await create(server, { seat: 'left' });
  await ann.ready();
  await until(() => ann.view().turn === 1);
  const { driver } = (await import('@colyseus/core')).matchMaker;
  await ann.room.leave();
  for (let tries = 0; (await driver.findOne({ roomId: ann.code })) !== undefined; tries++) {
    expect(tries).toBeLessThan(200);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  const again = await join(server, ann.code, ann.key);
  expect(again.view()).toMatchObject({ seat: 'left', turn: 1 });
});
