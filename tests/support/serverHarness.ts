import { jest } from '@jest/globals';
import { Client } from '@colyseus/sdk';
import type { Room } from '@colyseus/sdk';
import { randomBytes } from 'node:crypto';
import type { CommandReply, GameListing, PublicState, RoomMessages, SaveListing } from '../../shared/commands/messages.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { makeServer } from '../../server/app.ts';
import type { GameServer } from '../../server/app.ts';
import type { Log } from '../../server/log.ts';
import type { ServerSettings } from '../../server/settings.ts';
import type { GameStore } from '../../server/storage/gameStore.ts';
import { openSqliteGameStore } from '../../server/storage/sqliteGameStore.ts';

// Servers, sockets and disks wait for one another, on a busy machine for seconds.
jest.setTimeout(30_000);

/** A server on a free port of the loopback, with limits that a test does not meet by accident. */
export interface TestServer {
  readonly server: GameServer;
  readonly store: GameStore;
  readonly port: number;
  readonly url: string;
  /** What the server has written for its operator. */
  readonly lines: readonly string[];
  readonly stop: () => Promise<void>;
}

const ROOMY: Partial<ServerSettings> = {
  foundings: { burst: 10_000, perMinute: 10_000 },
  guesses: { burst: 10_000, perMinute: 10_000 },
  messagesPerSecond: 1000,
  reconnectSeconds: 1,
};

export async function startServer(settings: Partial<ServerSettings> = {}, store = openSqliteGameStore(':memory:')): Promise<TestServer> {
  const lines: string[] = [];
  const write = (line: string, cause?: unknown) => void lines.push(cause instanceof Error ? `${line}: ${cause.message}` : line);
  const log: Log = { info: write, warn: write, error: write };
  const server = makeServer(store, { ...ROOMY, ...settings }, log);
  const port = await server.listen(0, '127.0.0.1');
  return { server, store, port, url: `http://127.0.0.1:${port}`, lines, stop: () => server.close() };
}

export function newKey(): string {
  return randomBytes(16).toString('hex');
}

/** Why a request was refused. */
export interface SeenRefusal {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A person at a table: a connection, the last view and agenda it was sent, and all raw bytes. */
export interface Player {
  readonly room: Room;
  readonly key: string;
  readonly code: string;
  readonly views: SeatView[];
  readonly agendas: RoomMessages['agenda']['agenda'][];
  readonly bytes: Buffer[];
  readonly view: () => SeatView;
  readonly state: () => PublicState;
  readonly command: (command: unknown, turn?: number) => Promise<CommandReply>;
  readonly ready: (turn?: number) => Promise<unknown>;
  readonly request: <Reply = unknown>(name: string, payload: unknown) => Promise<Reply>;
}

interface Listening {
  readonly connection: {
    readonly transport: { readonly ws: { addEventListener: (name: 'message', hear: (event: { data: unknown }) => void) => void } };
  };
}

/** Wraps a joined room. Bytes are recorded from here on: the handshake before them holds nothing of a game. */
function sitDown(room: Room, key: string): Player {
  const views: SeatView[] = [];
  const agendas: RoomMessages['agenda']['agenda'][] = [];
  const bytes: Buffer[] = [];
  (room as unknown as Listening).connection.transport.ws.addEventListener('message', ({ data }) => {
    bytes.push(data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.from(data as Uint8Array));
  });
  room.onMessage('view', (message: RoomMessages['view']) => void views.push(message.view));
  room.onMessage('agenda', (message: RoomMessages['agenda']) => void agendas.push(message.agenda));
  const view = () => {
    const last = views.at(-1);
    if (last === undefined) throw new Error('no view yet');
    return last;
  };
  const request = <Reply>(name: string, payload: unknown) => room.request<unknown, Reply>(name, payload);
  return {
    room,
    key,
    code: room.roomId,
    views,
    agendas,
    bytes,
    view,
    state: () => room.state as PublicState,
    command: (command, turn = view().turn) => request('command', { turn, command }),
    ready: (turn = view().turn) => request('ready', { turn, ready: true }),
    request,
  };
}

function clientOf(server: TestServer, key: string): Client {
  const client = new Client(`ws://127.0.0.1:${server.port}`);
  client.auth.token = key;
  return client;
}

async function seated(room: Room, key: string): Promise<Player> {
  const player = sitDown(room, key);
  await until(() => player.views.length > 0);
  return player;
}

/** Founds a game as a client does. */
export async function create(server: TestServer, options: Record<string, unknown> = {}, key = newKey()): Promise<Player> {
  return seated(await clientOf(server, key).create('game', options), key);
}

/** Joins a game by its code. */
export async function join(server: TestServer, code: string, key = newKey(), name = 'Guest'): Promise<Player> {
  return seated(await clientOf(server, key).joinById(code, { name }), key);
}

/** The refusal a request ends in. Fails if it is accepted, or fails in another way. */
export async function refusalOf(request: Promise<unknown>): Promise<SeenRefusal> {
  try {
    await request;
  } catch (error) {
    if (error instanceof Error && 'reason' in error) return error.reason as SeenRefusal;
    if (error instanceof Error && error.message.startsWith('{')) return JSON.parse(error.message) as SeenRefusal;
    throw error;
  }
  throw new Error('the request was accepted');
}

/** Waits for something that another process or socket will do. */
export async function until(isDone: () => boolean, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!isDone()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${isDone.toString()}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

async function send(server: TestServer, method: string, path: string, key?: string, body?: string): Promise<Response> {
  const headers = new Headers(key === undefined ? {} : { authorization: `Bearer ${key}` });
  return fetch(`${server.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
}

/** What a route answers: the code of a game, or of a refusal with its parameters. */
export interface HttpAnswer {
  readonly status: number;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A request over HTTP with a player key. */
export async function http(server: TestServer, method: string, path: string, key?: string, body?: string): Promise<HttpAnswer> {
  const response = await send(server, method, path, key, body);
  return { status: response.status, ...((await response.json()) as Omit<HttpAnswer, 'status'>) };
}

export async function listGames(server: TestServer): Promise<readonly GameListing[]> {
  return (await (await send(server, 'GET', '/api/games')).json()) as GameListing[];
}

export async function listSaves(server: TestServer, key: string): Promise<readonly SaveListing[]> {
  return (await (await send(server, 'GET', '/api/saves', key)).json()) as SaveListing[];
}
