import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { create, join, refusalOf, startServer, until } from '../support/serverHarness.ts';
import type { TestServer } from '../support/serverHarness.ts';
import { motionFor, orderWithin } from '../support/serverOrders.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('a solo turn ends as soon as the player is ready, with the orders given in it', async () => {
  const ann = await create(server, { seat: 'apparatus', seed: '7' });
  const order = orderWithin(ann.view(), 0.6);
  const reply = await ann.command(order);
  expect(reply.sequence).toBe(1);
  expect(reply.desk.orders).toEqual({ [order.lever]: order.value });
  await ann.ready();
  await until(() => ann.view().turn === 1);
  expect(ann.view().orders).toMatchObject({ [order.lever]: order.value });
  expect(ann.view().desk.orders).toEqual({});
  await until(() => ann.state().turn === 1 && ann.state().year === 1922);
  expect(ann.state().phase).toBe('playing');
});

test('with two persons the turn waits for both', async () => {
  const ann = await create(server, { seat: 'left' });
  const ben = await join(server, ann.code);
  await ben.request('takeSeat', { seat: 'right' });
  await until(() => ben.view().seat === 'right');
  await ann.ready();
  await until(() => ben.state().seats.get('left')?.ready === true);
  expect(ann.view().turn).toBe(0);
  await ben.ready();
  await until(() => ann.view().turn === 1 && ben.view().turn === 1);
  await until(() => ben.state().seats.get('left')?.ready === false);
});

test('ready can be taken back, and leaving the table lets the others go on', async () => {
  const ann = await create(server, { seat: 'left' });
  const ben = await join(server, ann.code);
  await ben.request('takeSeat', { seat: 'right' });
  await until(() => ben.view().seat === 'right');
  await ann.ready();
  await ann.request('ready', { turn: 0, ready: false });
  await ben.ready();
  expect(ann.view().turn).toBe(0);
  await ann.ready();
  await until(() => ann.view().turn === 1);
  await ann.ready(1);
  await ben.request('leaveSeat', {});
  await until(() => ann.view().turn === 2);
});

test('a table is public at once: the agenda reaches the others', async () => {
  const ann = await create(server, { seat: 'left' });
  const ben = await join(server, ann.code);
  const motion = motionFor(ann.view());
  const { desk } = await ann.command(motion);
  expect(desk.agenda).toHaveLength(1);
  await until(() => ben.agendas.length === 1);
  expect(ben.agendas[0]?.[0]).toMatchObject({ by: 'left', subject: { kind: 'law', law: motion.law } });
});

test('the clock ends a turn, and the AI plays for a person who is not there', async () => {
  const ann = await create(server, { seat: 'left', clockSeconds: 1 });
  await until(() => ann.state().deadline > 0);
  expect(ann.state().deadline - Date.now()).toBeLessThanOrEqual(1000);
  await until(() => ann.view().turn === 1);
  await ann.room.leave();
  const guest = await join(server, ann.code);
  await until(() => guest.view().turn >= 2);
  expect(guest.state().seats.get('left')).toMatchObject({ kind: 'person', connected: false });
});

test('a game that is over takes no more orders and may be copied by anybody', async () => {
  const ann = await create(server, { seat: 'left', endYear: 1922, turnLength: 8 });
  while (ann.view().outcome === undefined) {
    const { turn } = ann.view();
    await ann.ready();
    await until(() => ann.view().turn > turn);
  }
  await until(() => ann.state().phase === 'over');
  expect(await refusalOf(ann.command({ type: 'campaign' }))).toMatchObject({ code: 'gameOver' });
  expect(await refusalOf(ann.ready())).toMatchObject({ code: 'gameOver' });
  const guest = await join(server, ann.code);
  const { save } = await guest.request<{ save: { title: string } }>('export', {});
  expect(save.title).toBe('A new game');
});
