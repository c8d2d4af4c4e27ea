import { afterAll, afterEach, expect, test } from '@jest/globals';
import { Client } from '@colyseus/sdk';
import type { ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CommandReply, RoomMessages } from '../../shared/commands/messages.ts';
import { openGame } from '../../server/game/openGame.ts';
import { readLog } from '../../server/game/readLog.ts';
import { SILENT_LOG } from '../../server/log.ts';
import { replayLog } from '../../server/rules.ts';
import { openSqliteGameStore } from '../../server/storage/sqliteGameStore.ts';
import { newKey } from '../support/serverHarness.ts';
import { orderWithin } from '../support/serverOrders.ts';
import { spawnServer } from '../support/serverProcess.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'heights-'));
const started: ChildProcess[] = [];
/** A page in the write-ahead log of SQLite with its header, bytes. A command takes one or more. */
const WAL_FRAME = 4096 + 24;
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Solo {
  readonly code: string;
  readonly order: (share: number) => Promise<CommandReply>;
  readonly endTurn: (turn: number) => Promise<unknown>;
}

async function solo(port: number): Promise<Solo> {
  const client = new Client(`ws://127.0.0.1:${port}`);
  client.auth.token = newKey();
  const room = await client.create('game', { seat: 'left', seed: '7' });
  room.reconnection.enabled = false;
  const { view } = await new Promise<RoomMessages['view']>((resolve) => {
    room.onMessage('view', resolve);
  });
  const order = (share: number) => room.request<unknown, CommandReply>('command', { turn: 0, command: orderWithin(view, share) });
  const endTurn = (turn: number) => room.request('ready', { turn, ready: true });
  return { code: room.roomId, order, endTurn };
}

function neverOpened(): never {
  throw new Error('the game did not open');
}

test('kill -9 right after the acknowledgements loses none of the acknowledged commands', async () => {
  const file = path.join(folder, 'killed.sqlite');
  const { child, ready, ended } = spawnServer(file);
  started.push(child);
  const { code, order } = await solo((await ready).port);
  const acknowledged: number[] = [];
  const asked = Array.from({ length: 60 }, async (_unused, index) => {
    const { sequence } = await order((index + 1) / 100);
    acknowledged.push(sequence);
    if (acknowledged.length === 25) child.kill('SIGKILL');
  });
  await Promise.allSettled(asked);
  expect(await ended).toBe('SIGKILL');
  expect(acknowledged.length).toBeGreaterThanOrEqual(25);

  const store = openSqliteGameStore(file);
  const onDisk = new Set((await store.readCommands(code, 0, 0)).map(({ sequence }) => sequence));
  expect(acknowledged.filter((sequence) => !onDisk.has(sequence))).toEqual([]);
  const opened = await openGame(store, SILENT_LOG, code);
  expect(opened?.game.sequence).toBe(onDisk.size);
  await store.close();
});

test('a second server on the same games ends with one clear line, and takes over when the first is gone, however it went', async () => {
  const file = path.join(folder, 'shared.sqlite');
  const first = spawnServer(file);
  started.push(first.child);
  const { order } = await solo((await first.ready).port);
  const second = spawnServer(file);
  started.push(second.child);
  await expect(second.ready).rejects.toThrow(new Error(`Cannot open the database ${file}: another server is using it\n`));
  expect(await second.ended).toBe(1);
  expect((await order(0.5)).sequence).toBe(1);

  first.child.kill('SIGKILL');
  await first.ended;
  const third = spawnServer(file);
  started.push(third.child);
  expect((await third.ready).port).toBeGreaterThan(0);
});

test('kill -9 while turns are being written leaves a game at a whole turn, none that was told lost', async () => {
  const file = path.join(folder, 'turning.sqlite');
  const { child, ready, ended } = spawnServer(file);
  started.push(child);
  const { code, endTurn } = await solo((await ready).port);
  let told = 0;
  const playing = (async () => {
    for (let turn = 0; turn < 40; turn++) {
      await endTurn(turn);
      told = turn + 1;
      if (told === 4) setTimeout(() => child.kill('SIGKILL'), 12);
    }
  })();
  await playing.catch(() => {});
  expect(await ended).toBe('SIGKILL');
  expect(told).toBeGreaterThanOrEqual(4);
  expect(told).toBeLessThan(40);

  const store = openSqliteGameStore(file);
  const opened = await openGame(store, SILENT_LOG, code);
  expect(opened?.stored.turn).toBeGreaterThanOrEqual(told);
  const log = await readLog(store, opened?.stored ?? neverOpened());
  expect(replayLog(log).problem).toBeUndefined();
  await store.close();
});

test('a write-ahead log cut off anywhere, as by a power cut, gives back a beginning of what was written', async () => {
  const file = path.join(folder, 'whole.sqlite');
  const { child, ready, ended } = spawnServer(file);
  started.push(child);
  const { code, order } = await solo((await ready).port);
  const given = Array.from({ length: 12 }, (_unused, index) => (index + 1) / 20);
  for (const share of given) await order(share);
  child.kill('SIGKILL');
  await ended;
  const journal = readFileSync(`${file}-wal`);
  const kept: number[] = [];
  for (const lost of [0, 1, 3 * WAL_FRAME, 8 * WAL_FRAME - 100]) {
    const torn = path.join(folder, `torn${lost}.sqlite`);
    copyFileSync(file, torn);
    writeFileSync(`${torn}-wal`, journal.subarray(0, journal.length - lost));
    const store = openSqliteGameStore(torn);
    const sequences = (await store.readCommands(code, 0, 0)).map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_sequence, index) => index + 1));
    const opened = await openGame(store, SILENT_LOG, code);
    expect(opened === undefined ? 0 : opened.game.sequence).toBe(sequences.length);
    kept.push(sequences.length);
    await store.close();
  }
  expect(kept[0]).toBe(given.length);
  expect(kept[1]).toBe(given.length - 1);
  expect(kept.at(-1)).toBeLessThan(given.length - 1);
});

test('prints one line and ends quickly and cleanly on SIGTERM', async () => {
  const file = path.join(folder, 'ended.sqlite');
  const { child, ready, ended } = spawnServer(file);
  started.push(child);
  const server = await ready;
  const { code, order } = await solo(server.port);
  await order(0.5);
  const before = Date.now();
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(Date.now() - before).toBeLessThan(2000);
  expect(server.printed()).toBe(`Commanding Heights is ready: open http://127.0.0.1:${server.port}\n`);
  const store = openSqliteGameStore(file);
  expect(await store.readCommands(code, 0, 0)).toHaveLength(1);
  await store.close();
});

test('a port that is taken ends it with one clear line', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => {
    holder.listen(0, '127.0.0.1', resolve);
  });
  const { port } = holder.address() as AddressInfo;
  const { child, ready, ended } = spawnServer(path.join(folder, 'taken.sqlite'), { PORT: String(port) });
  started.push(child);
  await expect(ready).rejects.toThrow(new Error(`Port ${port} is taken. Choose another: PORT=2568 npm start\n`));
  expect(await ended).toBe(1);
  holder.close();
});
