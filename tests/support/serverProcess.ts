import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';

/** The server as an operator runs it, in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly port: number;
  /** All it has printed, on both channels. */
  readonly printed: () => string;
}

const MAIN = path.resolve(import.meta.dirname, '../../server/main.ts');

/** Starts `server/main.ts` on a free port of the loopback and waits until it says where to open it. */
export function spawnServer(
  database: string,
  env: Record<string, string> = {},
): { readonly child: ChildProcess; readonly ready: Promise<ServerProcess>; readonly ended: Promise<number | string> } {
  const settings = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE: database, ...env };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const ready = new Promise<ServerProcess>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const port = /open http:\/\/[\w.]+:(\d+)/.exec(printed)?.[1];
      if (port !== undefined) resolve({ child, port: Number(port), printed: () => printed });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(printed)));
  });
  return { child, ready, ended };
}
