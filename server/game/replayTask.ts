import { Worker } from 'node:worker_threads';
import type { OpenedSave } from '../../shared/replay/openSave.ts';
import type { Replay } from '../../shared/replay/replay.ts';
import type { GameLog } from '../../shared/state/gameState.ts';

/** Work for the replay thread. */
export type ReplayTask =
  { readonly kind: 'openSave'; readonly text: string } | { readonly kind: 'replay'; readonly log: GameLog; readonly turns: number };

/** Longest a replay may take, milliseconds: an honest game needs about a second. */
const LONGEST_MS = 20_000;

function runInThread<Result>(task: ReplayTask): Promise<Result> {
  const worker = new Worker(new URL('replayWorker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
  return new Promise<Result>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`replay took longer than ${LONGEST_MS} ms`)), LONGEST_MS);
    worker.once('message', (result: Result) => resolve(result));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`replay thread ended with ${code}`)));
    worker.once('message', () => clearTimeout(timer));
    worker.once('exit', () => clearTimeout(timer));
    worker.postMessage(task);
  }).finally(() => {
    void worker.terminate();
  });
}

/** Opens a save from outside: the log in it is played again, in a thread of its own. Rejects if it takes too long. */
export function openSaveInThread(text: string): Promise<OpenedSave> {
  return runInThread<OpenedSave>({ kind: 'openSave', text });
}

/** Plays a log again up to a turn, in a thread of its own. Rejects if it takes too long. */
export function replayInThread(log: GameLog, turns: number): Promise<Replay> {
  return runInThread<Replay>({ kind: 'replay', log, turns });
}
