import { parentPort, workerData } from 'node:worker_threads';
import type { GamePlan } from './gameKinds.ts';
import { shakeRegister } from './shakeRegister.ts';
import type { Move } from './shakeRegister.ts';

/** What a worker is asked to play. */
export interface GameTask {
  readonly plan: GamePlan;
  readonly move?: Move;
}

const { plan, move } = workerData as GameTask;
if (move !== undefined) shakeRegister(move);
// The engine is loaded only now, so that what it computes when it is loaded rests on the moved figures.
const { playGame } = await import('./playGame.ts');
parentPort?.postMessage(playGame(plan));
