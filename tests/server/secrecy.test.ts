import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { create, join, startServer, until } from '../support/serverHarness.ts';
import type { Player, TestServer } from '../support/serverHarness.ts';
import { motionFor, orderWithin } from '../support/serverOrders.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Every number that can be read out of raw bytes: msgpack values at any offset, and IEEE 754 at any alignment. */
function numbersIn(bytes: Buffer): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at + 4 <= bytes.length; at++) {
    found.add(bytes.readFloatBE(at)).add(bytes.readFloatLE(at));
    if (at + 8 <= bytes.length) found.add(bytes.readDoubleBE(at)).add(bytes.readDoubleLE(at));
  }
  return found;
}

function holds(bytes: readonly Buffer[], secret: number): boolean {
  const single = Math.fround(secret);
  return bytes.some((frame) => {
    const numbers = numbersIn(frame);
    return numbers.has(secret) || numbers.has(single) || frame.includes(String(secret));
  });
}

/** A short text as msgpack writes it. */
const packed = (text: string) => Buffer.concat([Buffer.from([0xa0 | text.length]), Buffer.from(text)]);
const CAMPAIGN = Buffer.concat([packed('campaign'), packed('technocrats')]);
const VOTE = packed('against');
const mentions = (frames: readonly Buffer[], text: Buffer) => frames.some((frame) => frame.includes(text));

async function sit(code: string, seat: string): Promise<Player> {
  const player = await join(server, code);
  if (seat !== 'observer') await player.request('takeSeat', { seat });
  await until(() => player.view().seat === seat);
  return player;
}

test('no byte of what a seat decides in secret reaches another before the turn is resolved', async () => {
  const ann = await create(server, { seat: 'left', seed: '3' });
  const withholder = await sit(ann.code, 'peasantry');
  const investor = await sit(ann.code, 'foreignCapital');
  const others = [await sit(ann.code, 'right'), await sit(ann.code, 'westernPowers'), await sit(ann.code, 'observer')];
  const secretOrder = orderWithin(ann.view(), 0.618_033_988_7);
  const secretShare = 0.271_828_182_845_9;
  const secretEngagement = 0.577_215_664_901_5;

  const { desk } = await ann.command(motionFor(ann.view()));
  const motion = desk.agenda[0]?.id ?? '';
  await until(() => others.every((other) => other.agendas.length === 1));
  await ann.command(secretOrder);
  await ann.command({ type: 'castVote', motion, vote: 'against' });
  await ann.command({ type: 'campaign', target: 'technocrats' });
  await withholder.command({ type: 'setWithholding', value: secretShare });
  await investor.command({ type: 'setEngagement', value: secretEngagement });
  // Traffic after the secrets were laid down: commands of their own, seats, readiness, another agenda.
  await others[0]?.command({ type: 'castVote', motion, vote: 'for' });
  await others[1]?.command({ type: 'setPosture', posture: 'embargo' });
  await ann.ready();
  const late = await sit(ann.code, 'organs');
  await until(() => others.every((other) => other.state().seats.get('left')?.ready === true));

  // The record can see such numbers: each finds its own in its own bytes.
  expect(holds(ann.bytes, secretOrder.value)).toBe(true);
  expect(holds(withholder.bytes, secretShare)).toBe(true);
  expect(mentions(ann.bytes, CAMPAIGN)).toBe(true);
  expect(mentions(ann.bytes, VOTE)).toBe(true);

  for (const other of [...others, late]) {
    expect(holds(other.bytes, secretOrder.value)).toBe(false);
    expect(holds(other.bytes, secretShare)).toBe(false);
    expect(holds(other.bytes, secretEngagement)).toBe(false);
    expect(mentions(other.bytes, CAMPAIGN)).toBe(false);
    expect(mentions(other.bytes, VOTE)).toBe(false);
  }
  expect(holds(withholder.bytes, secretOrder.value)).toBe(false);
  expect(holds(ann.bytes, secretShare)).toBe(false);

  for (const player of [withholder, investor, ...others.slice(0, 2), late]) await player.ready();
  await until(() => others.every((other) => other.view().turn === 1));
});

test('the keys of players never come back over the wire, and are not on disk', async () => {
  const ann = await create(server, { seat: 'left' });
  const ben = await join(server, ann.code);
  await ben.ready().catch(() => {});
  for (const frame of [...ann.bytes, ...ben.bytes]) {
    expect(frame.includes(ann.key)).toBe(false);
    expect(frame.includes(ben.key)).toBe(false);
  }
  const [seat] = await server.store.readSeats(ann.code);
  expect(seat?.player).toMatch(/^[0-9a-f]{64}$/);
  expect(seat?.player).not.toContain(ann.key);
});
