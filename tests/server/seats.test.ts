import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from '@colyseus/sdk';
import { create, join, listGames, newKey, refusalOf, startServer, until } from '../support/serverHarness.ts';
import type { TestServer } from '../support/serverHarness.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('a game is created with a code of five letters, its creator seated and in the leadership', async () => {
  const ann = await create(server, { name: 'Ann', seat: 'right', title: 'Smychka', seed: '7' });
  expect(ann.code).toMatch(/^[A-HJ-NP-Z2-9]{5}$/);
  expect(ann.view().seat).toBe('right');
  expect(ann.view().leadership.seat).toBe('right');
  await until(() => ann.state().seats.size === 9);
  expect(ann.state().title).toBe('Smychka');
  expect(ann.state().year).toBe(1921);
  const seat = ann.state().seats.get('right');
  expect([seat?.kind, seat?.holder, seat?.connected]).toEqual(['person', 'Ann', true]);
  expect(ann.state().seats.get('left')?.kind).toBe('ai');
});

test('another joins by code in any case, and watches until a seat is taken', async () => {
  const ann = await create(server, { seat: 'left' });
  const ben = await join(server, ann.code.toLowerCase());
  expect(ben.view().seat).toBe('observer');
  expect(await refusalOf(ben.command({ type: 'campaign' }))).toEqual({ code: 'notSeated', params: {} });
  await ben.request('takeSeat', { seat: 'peasantry' });
  await until(() => ben.view().seat === 'peasantry');
  await until(() => ann.state().seats.get('peasantry')?.holder === 'Guest');
});

test('a seat that a person holds cannot be taken, one that was left can', async () => {
  const ann = await create(server, { seat: 'left' });
  const ben = await join(server, ann.code);
  expect(await refusalOf(ben.request('takeSeat', { seat: 'left' }))).toEqual({ code: 'seatTaken', params: { seat: 'left' } });
  await ann.request('leaveSeat', {});
  await until(() => ann.view().seat === 'observer');
  await ben.request('takeSeat', { seat: 'left' });
  await until(() => ben.view().seat === 'left');
});

test('a player who takes a second seat leaves the first', async () => {
  const ann = await create(server, { seat: 'left' });
  await ann.request('takeSeat', { seat: 'organs' });
  await until(() => ann.state().seats.get('organs')?.kind === 'person');
  expect(ann.state().seats.get('left')?.kind).toBe('ai');
  expect(await server.store.readSeats(ann.code)).toHaveLength(1);
});

test('public games are listed with their open seats, private ones are not but can be joined', async () => {
  const open = await create(server, { seat: 'left', title: 'Open table' });
  const hidden = await create(server, { seat: 'left', private: true });
  const games = await listGames(server);
  const listed = games.find(({ code }) => code === open.code);
  expect(listed).toMatchObject({ title: 'Open table', scenario: '1921', turn: 0, year: 1921, persons: 1 });
  expect(listed?.openSeats).toHaveLength(8);
  expect(games.map(({ code }) => code)).not.toContain(hidden.code);
  expect((await join(server, hidden.code)).code).toBe(hidden.code);
});

/** First byte of the message by which Colyseus says that a socket is in its room. */
const JOINED = 10;

/** Opens a socket as a client does after matchmaking, and tells whether the server lets it in. */
function knock(address: string): Promise<'let in' | 'shut out'> {
  const socket = new WebSocket(address);
  socket.binaryType = 'arraybuffer';
  return new Promise((resolve) => {
    socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
      resolve(new Uint8Array(data)[0] === JOINED ? 'let in' : 'shut out');
      socket.close();
    });
    socket.addEventListener('close', () => resolve('shut out'));
    socket.addEventListener('error', () => resolve('shut out'));
  });
}

test('what lets a socket in is good once and for its owner: not again, not made up, not with the key of another', async () => {
  const ann = await create(server, { seat: 'left' });
  const reserve = async (key: string) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const answer = await fetch(`${server.url}/matchmake/joinById/${ann.code}`, { method: 'POST', headers, body: '{}' });
    const { processId, sessionId } = (await answer.json()) as { processId: string; sessionId: string };
    return { processId, sessionId };
  };
  const address = ({ processId, sessionId }: { processId: string; sessionId: string }, token: string) =>
    `ws://127.0.0.1:${server.port}/${processId}/${ann.code}?sessionId=${sessionId}&_authToken=${token}`;
  const key = newKey();
  const place = await reserve(key);
  expect(await knock(address(place, key))).toBe('let in');
  expect(await knock(address(place, key))).toBe('shut out');
  expect(await knock(address({ ...place, sessionId: 'madeUp000' }, key))).toBe('shut out');
  expect(await knock(address({ ...place, sessionId: ann.room.sessionId }, ann.key))).toBe('shut out');

  // Whoever holds a reservation but names another player is who reserved, not who is named.
  const other = await reserve(newKey());
  await knock(address(other, ann.key));
  expect(await refusalOf((await join(server, ann.code)).request('ready', { turn: 0, ready: true }))).toMatchObject({ code: 'notSeated' });
  expect(ann.state().seats.get('left')?.ready).toBe(false);
});

test('a token to take up a dropped line again is good once, and gives back the seat it was for', async () => {
  const ann = await create(server, { seat: 'left' });
  const client = new Client(`ws://127.0.0.1:${server.port}`);
  const watcher = await join(server, ann.code);
  const token = ann.room.reconnectionToken;
  await expect(client.reconnect(`${ann.code}:madeUp000`)).rejects.toThrow(/invalid or expired/);
  ann.room.reconnection.enabled = false;
  (ann.room as unknown as { connection: { transport: { ws: WebSocket } } }).connection.transport.ws.close();
  await until(() => watcher.state().seats.get('left')?.connected === false);
  const again = await client.reconnect(token);
  again.onMessage('view', () => {});
  await until(() => watcher.state().seats.get('left')?.connected === true);
  await expect(client.reconnect(token)).rejects.toThrow(/invalid or expired/);
  await again.leave();
});
