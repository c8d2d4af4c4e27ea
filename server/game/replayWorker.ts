import { parentPort } from 'node:worker_threads';
import { openSave, replayLog } from '../rules.ts';
import type { ReplayTask } from './replayTask.ts';

// Replays in a thread of its own: a whole game takes long enough to be felt in the rooms of others.
parentPort?.once('message', (task: ReplayTask) => {
  const result = task.kind === 'openSave' ? openSave(task.text) : replayLog(task.log, task.turns);
  parentPort?.postMessage(result);
});
