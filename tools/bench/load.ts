import { setTimeout as pause } from 'node:timers/promises';
import { LoadClient } from './loadClient.ts';
import { CLIENTS } from './settings.ts';
import type { LoadResult, LoadTask } from './settings.ts';
import { median, percentile } from './statistics.ts';

// The load generator: a process of its own, on the loopback, bounded in clients, requests under way and time.

const task = JSON.parse(process.argv[2] ?? '') as LoadTask;
/** Longest the whole run may take, milliseconds. */
const LONGEST_MS = 60_000;
setTimeout(() => process.exit(3), LONGEST_MS).unref();

/** Seats and what each of them sends: every command is of a kind its seat may give in any turn. */
const SEATS = ['peasantry', 'foreignCapital', 'right', 'left'] as const;

function commandOf(client: number, count: number): object {
  const value = ((count * 7919) % 1000) / 1000;
  switch (SEATS[client]) {
    case 'peasantry':
      return { type: 'setWithholding', value };
    case 'foreignCapital':
      return { type: 'setEngagement', value };
    case 'left':
      return { type: 'setOrder', lever: LEVER, value: low + (high - low) * value };
    default:
      return { type: 'castVote', motion, vote: count % 2 === 0 ? 'for' : 'against' };
  }
}

const LEVER = 'schooling';
let low = 0;
let high = 0;
let motion = '';

async function sit(): Promise<readonly LoadClient[]> {
  const first = await LoadClient.join(
    task.port,
    `create/${task.room}`,
    task.room === 'game' ? { seat: 'left', private: true, seed: '7' } : {},
  );
  const others: LoadClient[] = [];
  for (const seat of SEATS.slice(0, CLIENTS - 1)) {
    const client = await LoadClient.join(task.port, `joinById/${first.roomId}`, {});
    await client.ask('takeSeat', { seat });
    others.push(client);
  }
  if (task.room === 'game') await prepare(first);
  return [...others, first];
}

/** Finds out what the leadership may order and tables a motion to vote on, as a player would. */
async function prepare(leader: LoadClient): Promise<void> {
  const { createGame, viewFor } = await import('../../server/rules.ts');
  const view = viewFor(createGame({ scenario: '1921', seed: '7', settings: { leadership: 'left' } }), 'left');
  low = view.orderRanges[LEVER].min;
  high = view.orderRanges[LEVER].max;
  for (const [law, position] of Object.entries(view.laws)) {
    for (const step of [1, -1]) {
      const command = { type: 'tableLawMotion', law, position: position + step };
      const frame = await leader.ask('command', { turn: 0, command }).catch(() => undefined);
      if (frame === undefined) continue;
      motion = /id.([\w:-]+?)[\x80-\xff]/.exec(Buffer.from(frame).toString('latin1'))?.[1] ?? '';
      return;
    }
  }
}

/** As many as the room takes: each client keeps a window of requests under way. */
async function saturate(
  clients: readonly LoadClient[],
  milliseconds: number,
): Promise<{ perSecond: number; refused: number; delays: number[] }> {
  const delays: number[] = [];
  let refused = 0;
  const begin = performance.now();
  const end = begin + milliseconds;
  await Promise.all(
    clients.map(
      (client, index) =>
        new Promise<void>((resolve) => {
          let underWay = 0;
          let count = 0;
          const send = () => {
            const sent = performance.now();
            if (sent >= end) {
              if (underWay === 0) resolve();
              return;
            }
            underWay += 1;
            client.send('command', { turn: 0, command: commandOf(index, count++) }, (accepted) => {
              underWay -= 1;
              if (accepted) delays.push(performance.now() - sent);
              else refused += 1;
              send();
            });
          };
          for (let i = 0; i < task.window; i++) send();
        }),
    ),
  );
  return { perSecond: (delays.length * 1000) / (performance.now() - begin), refused, delays };
}

/** On a fixed schedule: a delay counts from the moment a request was due, so that a stall is not hidden by waiting for it. */
async function pace(
  clients: readonly LoadClient[],
  perSecond: number,
  milliseconds: number,
): Promise<{ perSecond: number; refused: number; delays: number[] }> {
  const delays: number[] = [];
  let refused = 0;
  const answered = { count: 0 };
  let sent = 0;
  const begin = performance.now();
  const total = Math.floor((perSecond * milliseconds) / 1000);
  while (sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - begin) * perSecond) / 1000));
    for (; sent < due; sent++) {
      const dueAt = begin + (sent * 1000) / perSecond;
      const index = sent % clients.length;
      clients[index]?.send('command', { turn: 0, command: commandOf(index, sent) }, (accepted) => {
        answered.count += 1;
        if (accepted) delays.push(performance.now() - dueAt);
        else refused += 1;
      });
    }
    // Sleeping between the beats leaves the second core to whoever needs it; up to a millisecond of it counts as delay.
    await pause(1);
  }
  while (answered.count < total) await pause(1);
  return { perSecond: (delays.length * 1000) / (performance.now() - begin), refused, delays };
}

/** Leaves village and capital as they usually are: the stances sent as load would ruin the country within a few turns. */
async function calm(clients: readonly LoadClient[]): Promise<void> {
  await clients[0]?.ask('command', { turn: 0, command: { type: 'setWithholding', value: 0 } });
  await clients[1]?.ask('command', { turn: 0, command: { type: 'setEngagement', value: 1 } });
}

/** Fewest turns a measurement may rest on. */
const LEAST_TURNS = 5;

/**
 * Ends turns: all are ready, and the time runs from the last of them to the last view. A country that nobody leads may fall
 * before the turns asked for are played; what was measured until then counts.
 */
async function endTurns(clients: readonly LoadClient[]): Promise<number[]> {
  const times: number[] = [];
  if (task.room === 'game') await calm(clients);
  for (let turn = 0; turn < task.turns; turn++) {
    const seen = new Set<LoadClient>();
    const all = new Promise<void>((resolve) => {
      for (const client of clients) client.onView = () => seen.add(client).size === clients.length && resolve();
    });
    const last = clients.at(-1);
    if (task.room === 'game') {
      const isOver = await clients[0]?.ask('ready', { turn, ready: true }).then(
        () => false,
        (error: unknown) => {
          if (times.length >= LEAST_TURNS && String(error).includes('gameOver')) return true;
          throw error;
        },
      );
      if (isOver === true) break;
      for (const client of clients.slice(1, -1)) await client.ask('ready', { turn, ready: true });
    }
    const begin = performance.now();
    await last?.ask('ready', { turn, ready: true });
    await all;
    times.push(performance.now() - begin);
  }
  return times;
}

const clients = await sit();
await saturate(clients, 500);
const most = await saturate(clients, task.throughputMs);
const paced = await pace(clients, task.pacedPerSecond, task.pacedMs);
const turnToLastView = await endTurns(clients);
const result: LoadResult = {
  acceptedPerSecond: most.perSecond,
  refused: most.refused + paced.refused,
  saturatedP99Ms: percentile(most.delays, 0.99),
  pacedPerSecond: paced.perSecond,
  pacedP50Ms: median(paced.delays),
  pacedP99Ms: percentile(paced.delays, 0.99),
  turnToLastView,
  viewBytes: Math.max(...clients.map(({ viewBytes }) => viewBytes)),
};
console.info(JSON.stringify(result));
for (const client of clients) client.close();
process.exit(0);
