import { playWithAi } from '../../shared/replay/play.ts';
import { hashState } from '../../shared/state/hash.ts';
import { packSave, parseSave } from '../../shared/state/save.ts';
import { median } from './statistics.ts';

/** Figures of the rules alone. Times in milliseconds. */
export interface WholeGames {
  readonly fullGameMs: number;
  /** The first game in a fresh process, before the engine has warmed up. */
  readonly fullGameColdMs: number;
  /** Median over the games of each game's slowest turn. */
  readonly slowestTurnMs: number;
  /** The slowest turn of all games, the cold one included. */
  readonly slowestTurnOfAllMs: number;
  readonly turns: number;
  readonly saveBytes: number;
  readonly saveLoadMs: number;
  readonly finalHash: string;
}

const GAME = { scenario: '1921', seed: '7' };

function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const begin = performance.now();
  const result = work();
  return { result, ms: performance.now() - begin };
}

function playTimed(): { readonly ms: number; readonly slowest: number; readonly game: ReturnType<typeof playWithAi> } {
  let slowest = 0;
  let last = performance.now();
  const { result, ms } = timed(() =>
    playWithAi(GAME, Infinity, () => {
      const now = performance.now();
      slowest = Math.max(slowest, now - last);
      last = now;
    }),
  );
  return { ms, slowest, game: result };
}

/** Plays whole games with all seats in the hands of the AI, saves the end of one and loads it again. */
export function playWholeGames(runs: number): WholeGames {
  const games = Array.from({ length: runs }, playTimed);
  const first = games[0];
  if (first === undefined) throw new Error('at least one run');
  const { log, state } = first.game;
  const finalHash = hashState(state);
  if (games.some(({ game }) => hashState(game.state) !== finalHash)) throw new Error('the same seed gave another game');
  const text = JSON.stringify(packSave('Bench', log, state));
  const saving = Array.from({ length: runs }, () =>
    timed(() => {
      const parsed = parseSave(JSON.stringify(packSave('Bench', log, state)));
      if (!parsed.ok) throw new Error(`the save does not load: ${parsed.problem.code}`);
    }),
  );
  return {
    fullGameMs: median(games.map(({ ms }) => ms)),
    fullGameColdMs: first.ms,
    slowestTurnMs: median(games.map(({ slowest }) => slowest)),
    slowestTurnOfAllMs: Math.max(...games.map(({ slowest }) => slowest)),
    turns: log.turns.length,
    saveBytes: Buffer.byteLength(text),
    saveLoadMs: median(saving.map(({ ms }) => ms)),
    finalHash,
  };
}
