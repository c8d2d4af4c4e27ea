import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { create, join, listGames, refusalOf, startServer, until } from '../support/serverHarness.ts';
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
