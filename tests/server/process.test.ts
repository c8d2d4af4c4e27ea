import { afterAll, afterEach, expect, test } from '@jest/globals';
import { Client } from '@colyseus/sdk';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CommandReply, RoomMessages } from '../../shared/commands/messages.ts';
import { openGame } from '../../server/game/openGame.ts';
import { SILENT_LOG } from '../../server/log.ts';
import { openSqliteGameStore } from '../../server/storage/sqliteGameStore.ts';
import { newKey } from '../support/serverHarness.ts';
import { orderWithin } from '../support/serverOrders.ts';
import { spawnServer } from '../support/serverProcess.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'heights-'));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function solo(port: number): Promise<{ code: string; order: (share: number) => Promise<CommandReply> }> {
  const client = new Client(`ws://127.0.0.1:${port}`);
  client.auth.token = newKey();
  const room = await client.create('game', { seat: 'left', seed: '7' });
  room.reconnection.enabled = false;
  const { view } = await new Promise<RoomMessages['view']>((resolve) => {
    room.onMessage('view', resolve);
  });
  const order = (share: number) => room.request<unknown, CommandReply>('command', { turn: 0, command: orderWithin(view, share) });
  return { code: room.roomId, order };
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
