import path from 'node:path';
import { makeServer } from './app.ts';
import { CONSOLE_LOG } from './log.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { openSqliteGameStore } from './storage/sqliteGameStore.ts';

const DEFAULT_PORT = 2567;
const DEFAULT_DATABASE = path.resolve(import.meta.dirname, '../data/games.sqlite');
/** Longest a shutdown may take before the process ends anyway, milliseconds. Nothing acknowledged is lost by that. */
const LONGEST_SHUTDOWN_MS = 3000;

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}

function readPort(text: string | undefined): number {
  const port = text === undefined || text === '' ? DEFAULT_PORT : Number(text);
  return Number.isInteger(port) && port >= 0 && port < 65_536 ? port : fail(`PORT must be a number from 0 to 65535, not ${text}`);
}

function openStore(file: string): ReturnType<typeof openSqliteGameStore> {
  try {
    return openSqliteGameStore(file);
  } catch (error) {
    return fail(`Cannot open the database ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { PORT, HOST, DATABASE, MAX_ROOMS, TRUST_PROXY } = process.env;
const wantedPort = readPort(PORT);
const store = openStore(DATABASE ?? DEFAULT_DATABASE);
const server = makeServer(store, { maxRooms: Number(MAX_ROOMS) || DEFAULT_SETTINGS.maxRooms, trustProxy: TRUST_PROXY === '1' });

// A mistake in one room must not end the games of others: it is written down and the server goes on.
process.on('uncaughtException', (error) => CONSOLE_LOG.error('uncaught error', error));
process.on('unhandledRejection', (error) => CONSOLE_LOG.error('unhandled rejection', error));

let isClosing = false;
function shutDown(): void {
  if (isClosing) return;
  isClosing = true;
  setTimeout(() => process.exit(0), LONGEST_SHUTDOWN_MS).unref();
  void server.close().finally(() => process.exit(0));
}
process.on('SIGTERM', shutDown);
process.on('SIGINT', shutDown);

try {
  const port = await server.listen(wantedPort, HOST);
  console.info(`Commanding Heights is ready: open http://${HOST ?? 'localhost'}:${port}`);
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  fail(isTaken ? `Port ${wantedPort} is taken. Choose another: PORT=2568 npm start` : `Cannot listen: ${String(error)}`);
}
