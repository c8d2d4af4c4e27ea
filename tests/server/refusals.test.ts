import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Room } from '@colyseus/sdk';
import { create, join, newKey, refusalOf, startServer, until } from '../support/serverHarness.ts';
import type { Player, TestServer } from '../support/serverHarness.ts';
import { orderWithin } from '../support/serverOrders.ts';

let server: TestServer;
let ann: Player;
let ben: Player;
beforeAll(async () => {
  server = await startServer();
  ann = await create(server, { seat: 'left', title: 'Table' });
  ben = await join(server, ann.code);
  await ben.request('takeSeat', { seat: 'peasantry' });
  await until(() => ben.view().seat === 'peasantry');
});
afterAll(() => server.stop());

/** Everything there is of the game: what each seat sees, and the log on disk. */
async function record(): Promise<string> {
  const opened = await server.server.services.open(ann.code);
  return JSON.stringify({ ...opened, state: opened?.game.state, log: await server.store.readCommands(ann.code, 0, 100) });
}

const table: readonly (readonly [string, () => Promise<unknown>, string])[] = [
  ['no command at all', () => ann.command(undefined), 'malformed'],
  ['a command of unknown type', () => ann.command({ type: 'launchSputnik' }), 'malformed'],
  ['a command with a foreign field', () => ann.command({ ...orderWithin(ann.view(), 0.5), seat: 'peasantry' }), 'malformed'],
  ['an order that is not a number', () => ann.command({ type: 'setOrder', lever: 'schooling', value: Number.NaN }), 'malformed'],
  ['an order as text', () => ann.command({ type: 'setOrder', lever: 'schooling', value: '0.1' }), 'malformed'],
  ['a lever of Object.prototype', () => ann.command({ type: 'setOrder', lever: 'constructor', value: 0.1 }), 'malformed'],
  ['a motion on __proto__', () => ann.command({ type: 'tableLawMotion', law: '__proto__', position: 1 }), 'unknownLaw'],
  ['a vote on a motion that is not there', () => ann.command({ type: 'castVote', motion: 'toString', vote: 'for' }), 'unknownMotion'],
  ['an order by a seat without the leadership', () => ben.command(orderWithin(ann.view(), 0.5)), 'notTheLeadership'],
  ['the office of another seat', () => ann.command({ type: 'setPosture', posture: 'credit' }), 'notYourOffice'],
  ['a past turn', () => ann.request('command', { turn: 999, command: { type: 'campaign' } }), 'staleTurn'],
  ['a turn below zero', () => ann.request('command', { turn: -1, command: { type: 'campaign' } }), 'malformedRequest'],
  ['a request that is a number', () => ann.request('command', 7), 'malformedRequest'],
  ['a request with a foreign field', () => ann.request('command', { turn: 0, command: {}, seat: 'right' }), 'malformedRequest'],
  ['a seat that does not exist', () => ann.request('takeSeat', { seat: 'tsar' }), 'malformedRequest'],
  ['a seat of another', () => ann.request('takeSeat', { seat: 'peasantry' }), 'seatTaken'],
  ['ready for a past turn', () => ann.request('ready', { turn: 5, ready: true }), 'staleTurn'],
  ['a copy while another person sits there', () => ann.request('export', {}), 'secretsOfOthers'],
  ['a saved copy while another person sits there', () => ann.request('saveAs', { name: 'Mine' }), 'secretsOfOthers'],
  ['a saved copy without a name', () => ann.request('saveAs', { name: '  ' }), 'malformedRequest'],
  ['a fork while another person sits there', () => ann.request('fork', { turn: 0 }), 'secretsOfOthers'],
];

test.each(table)('refuses %s', async (_name, attempt, code) => {
  const before = await record();
  expect((await refusalOf(attempt())).code).toBe(code);
  expect(await record()).toBe(before);
});

test('refuses a request of unknown name', async () => {
  await expect(ann.request('constructor', {})).rejects.toThrow(/no onMessage/);
});

test('a message beyond 16 kB closes the socket that sent it and no other', async () => {
  const before = await record();
  const big = await join(server, ann.code);
  const closed = codeOfLeaving(big.room);
  big.room.send('command', { turn: 0, command: { type: 'x'.repeat(20_000) } });
  expect(await closed).toBe(1009);
  expect((await ann.command(orderWithin(ann.view(), 0.5))).sequence).toBe(1);
  await ann.command({ type: 'withdrawOrder', lever: orderWithin(ann.view(), 0.5).lever });
  expect(await record()).not.toBe(before);
});

test('an argument nested beyond all measure is refused or ends its own socket, and nobody else notices', async () => {
  const deep = await join(server, ann.code);
  deep.room.reconnection.enabled = false;
  const { ws } = (deep.room as unknown as { connection: { transport: { ws: WebSocket } } }).connection.transport;
  // A request of Colyseus is its mark, a number, a name and the payload: here lists within lists, one byte each.
  const lists = Buffer.alloc(15_000, 0x91);
  for (const mark of [13, 17, 18, 19, 20]) ws.send(Buffer.concat([Buffer.from([mark, 0xa7]), Buffer.from('command'), lists]));
  let nested: unknown = 1;
  for (let depth = 0; depth < 3000; depth++) nested = [nested];
  const outcome = await Promise.race([refusalOf(deep.command(nested)).catch(() => ({ code: 'closed' })), codeOfLeaving(deep.room)]);
  expect(typeof outcome === 'number' || ['malformed', 'closed'].includes(outcome.code)).toBe(true);
  expect((await refusalOf(ann.request('command', 7))).code).toBe('malformedRequest');
});

test('a flood is refused, then thrown out, and the others play on', async () => {
  const quiet = await startedWithSlowLimit();
  const { flooder, other } = quiet;
  const closed = codeOfLeaving(flooder.room);
  const answers = Array.from({ length: 60 }, () => refusalOf(flooder.command({ type: 'nonsense' })).catch(() => ({ code: 'closed' })));
  const codes = new Set((await Promise.all(answers)).map(({ code }) => code));
  expect(codes).toContain('tooManyMessages');
  for (let i = 0; i < 200; i++) flooder.room.send('leaveSeat', {});
  expect(await closed).toBe(4002);
  expect(other.view().seat).toBe('observer');
  await other.request('takeSeat', { seat: 'organs' });
  await until(() => other.view().seat === 'organs');
});

test('a seat may not fill the log without end', async () => {
  await server.stop();
  server = await startServer({ commandsPerTurn: 3 });
  const solo = await create(server, { seat: 'left' });
  for (let i = 0; i < 3; i++) await solo.command(orderWithin(solo.view(), 0.5));
  expect(await refusalOf(solo.command(orderWithin(solo.view(), 0.5)))).toEqual({ code: 'tooManyMessages', params: { most: 3 } });
  await solo.ready();
  await until(() => solo.view().turn === 1);
  expect((await solo.command(orderWithin(solo.view(), 0.5))).sequence).toBe(1);
});

function codeOfLeaving(room: Room): Promise<number> {
  room.reconnection.enabled = false;
  return new Promise((resolve) => {
    room.onLeave((code) => resolve(code));
    room.onDrop((code) => resolve(code));
  });
}

async function startedWithSlowLimit(): Promise<{ flooder: Player; other: Player }> {
  await server.stop();
  server = await startServer({ messagesPerSecond: 20 });
  const flooder = await create(server, { seat: 'left' }, newKey());
  return { flooder, other: await join(server, flooder.code) };
}
