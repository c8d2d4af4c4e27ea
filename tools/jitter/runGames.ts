import { Worker } from 'node:worker_threads';
import type { GameTask } from './gameInWorker.ts';
import type { PlayedGame } from './playGame.ts';

/** Games under way at one time. */
const AT_ONCE = 2;

function play(task: GameTask): Promise<PlayedGame> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('gameInWorker.ts', import.meta.url), {
      workerData: task,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a worker ended with ${code}`)));
  });
}

/** Plays games, each in a worker of its own, two at a time. `onGame` hears of each as it ends; the results are in the order asked for. */
export async function runGames(tasks: readonly GameTask[], onGame?: (done: number) => void): Promise<PlayedGame[]> {
  const results: PlayedGame[] = [];
  let next = 0;
  let done = 0;
  async function work(): Promise<void> {
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index];
      if (task === undefined) return;
      results[index] = await play(task);
      done += 1;
      onGame?.(done);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
