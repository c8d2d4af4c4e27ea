import path from 'node:path';
import { firstLoad } from './bench/firstLoad.ts';
import { loadRoom } from './bench/rooms.ts';
import { CLIENTS } from './bench/settings.ts';
import type { LoadResult } from './bench/settings.ts';
import { median, percentile } from './bench/statistics.ts';
import { playWholeGames } from './bench/wholeGames.ts';

const ROUNDS = 5;
const GAMES = 5;
const TASK = { window: 32, throughputMs: 1500, pacedPerSecond: 10_000, pacedMs: 2000, turns: 20 };
const CLIENT = path.resolve(import.meta.dirname, '../dist/client');

const isJson = process.argv.includes('--json');
const say = (line: string) => {
  if (!isJson) console.info(line);
};

say('playing whole games …');
const games = playWholeGames(GAMES);
const ours: LoadResult[] = [];
const bare: LoadResult[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  say(`loading rooms, round ${round} of ${ROUNDS} …`);
  ours.push(await loadRoom('game', TASK));
  bare.push(await loadRoom('bare', TASK));
}
const page = firstLoad(CLIENT);

const round = (value: number, digits = 2) => Number(value.toFixed(digits));
const middle = (results: readonly LoadResult[], pick: (result: LoadResult) => number) => round(median(results.map(pick)));
const viewTimes = (results: readonly LoadResult[]) =>
  round(
    percentile(
      results.flatMap(({ turnToLastView }) => turnToLastView),
      0.95,
    ),
  );

const figures = {
  fullGameMs: round(games.fullGameMs),
  fullGameColdMs: round(games.fullGameColdMs),
  slowestTurnMs: round(games.slowestTurnMs),
  slowestTurnOfAllMs: round(games.slowestTurnOfAllMs),
  turns: games.turns,
  saveBytes: games.saveBytes,
  saveLoadMs: round(games.saveLoadMs),
  commandsPerSecond: Math.round(middle(ours, (result) => result.acceptedPerSecond)),
  bareCommandsPerSecond: Math.round(middle(bare, (result) => result.acceptedPerSecond)),
  commandP99Ms: middle(ours, (result) => result.pacedP99Ms),
  bareCommandP99Ms: middle(bare, (result) => result.pacedP99Ms),
  commandP50Ms: middle(ours, (result) => result.pacedP50Ms),
  bareCommandP50Ms: middle(bare, (result) => result.pacedP50Ms),
  pacedCommandsPerSecond: Math.round(middle(ours, (result) => result.pacedPerSecond)),
  barePacedCommandsPerSecond: Math.round(middle(bare, (result) => result.pacedPerSecond)),
  saturatedP99Ms: middle(ours, (result) => result.saturatedP99Ms),
  bareSaturatedP99Ms: middle(bare, (result) => result.saturatedP99Ms),
  refused: ours.reduce((sum, { refused }) => sum + refused, 0),
  turnToLastViewP95Ms: viewTimes(ours),
  bareTurnToLastViewP95Ms: viewTimes(bare),
  viewBytes: Math.max(...ours.map(({ viewBytes }) => viewBytes)),
  ...(page === undefined ? {} : { firstLoadGzipBytes: page.gzipBytes, firstLoadFiles: page.files.length }),
  finalHash: games.finalHash,
  runs: {
    commandsPerSecond: ours.map(({ acceptedPerSecond }) => Math.round(acceptedPerSecond)),
    bareCommandsPerSecond: bare.map(({ acceptedPerSecond }) => Math.round(acceptedPerSecond)),
    commandP99Ms: ours.map(({ pacedP99Ms }) => round(pacedP99Ms)),
    bareCommandP99Ms: bare.map(({ pacedP99Ms }) => round(pacedP99Ms)),
  },
};

/** Measure, bar, ours, bare. */
const rows: readonly (readonly [string, string, string | number, string | number])[] = [
  [`full game, ${games.turns} turns, all seats AI`, '< 2000 ms', `${figures.fullGameMs} ms`, ''],
  ['the same in a cold process', '', `${figures.fullGameColdMs} ms`, ''],
  ['slowest turn', '< 50 ms', `${figures.slowestTurnMs} ms`, ''],
  ['save at the end', '< 500 kB', `${round(figures.saveBytes / 1000, 1)} kB`, ''],
  ['save and load', '< 20 ms', `${figures.saveLoadMs} ms`, ''],
  [`commands a second, one room, ${CLIENTS} clients`, '>= 10000', figures.commandsPerSecond, figures.bareCommandsPerSecond],
  [`p99 at ${TASK.pacedPerSecond} commands a second`, '< 10 ms', `${figures.commandP99Ms} ms`, `${figures.bareCommandP99Ms} ms`],
  ['p50 at the same load', '', `${figures.commandP50Ms} ms`, `${figures.bareCommandP50Ms} ms`],
  ['p99 when saturated', '', `${figures.saturatedP99Ms} ms`, `${figures.bareSaturatedP99Ms} ms`],
  ['end of turn to last view, p95', '< 150 ms', `${figures.turnToLastViewP95Ms} ms`, `${figures.bareTurnToLastViewP95Ms} ms`],
  ['first page load, gzip', '< 900 kB', page === undefined ? 'not built' : `${round(page.gzipBytes / 1000, 1)} kB`, ''],
];

if (isJson) console.info(JSON.stringify(figures));
else {
  console.info(`\n${'measure'.padEnd(44)}${'bar'.padEnd(14)}${'ours'.padEnd(16)}bare Colyseus`);
  for (const [measure, bar, own, yardstick] of rows)
    console.info(`${measure.padEnd(44)}${bar.padEnd(14)}${String(own).padEnd(16)}${yardstick}`);
  console.info(`\nfinal hash ${figures.finalHash}`);
}
