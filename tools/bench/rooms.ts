import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { LoadResult, LoadTask } from './settings.ts';

/** On the disk of the project, not in a temporary folder, which may be memory: the writes to disk are part of the figure. */
const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/.cache/commanding-heights-bench');

function run(file: string, ...values: string[]): ChildProcess {
  return spawn(process.execPath, [path.join(import.meta.dirname, file), ...values], { stdio: ['ignore', 'pipe', 'inherit'] });
}

function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const port = /open http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${text}`)));
  });
}

function outputOf(load: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    load.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    load.once('close', (code) => (code === 0 ? resolve(text) : reject(new Error(`the load generator ended with ${code}`))));
  });
}

/** Loads one room of a fresh server process from a fresh load process, and ends both. */
export async function loadRoom(room: LoadTask['room'], task: Omit<LoadTask, 'port' | 'room'>): Promise<LoadResult> {
  mkdirSync(FOLDER, { recursive: true });
  const database = path.join(FOLDER, `${process.pid}.sqlite`);
  const server = room === 'game' ? run('gameServer.ts', database) : run('bareServer.ts');
  try {
    const port = await portOf(server);
    return JSON.parse(await outputOf(run('load.ts', JSON.stringify({ ...task, room, port })))) as LoadResult;
  } finally {
    server.removeAllListeners('exit');
    const ended = new Promise((resolve) => {
      server.once('exit', resolve);
    });
    server.kill('SIGKILL');
    await ended;
    for (const ending of ['', '-wal', '-shm']) rmSync(`${database}${ending}`, { force: true });
  }
}
