import path from 'node:path';

/** What an operator can set. The defaults suit a class or a circle of friends on one small machine. */
export interface ServerSettings {
  /** Folder of the built client. */
  readonly clientFolder: string;
  /** Games in memory at once; more are refused until some fall asleep. */
  readonly maxRooms: number;
  /** Seconds a game stays in memory with nobody connected; then it sleeps on disk until somebody joins. */
  readonly idleSeconds: number;
  /** Seconds in which a dropped connection can be taken up again without joining anew. */
  readonly reconnectSeconds: number;
  /** Requests a second a connection may send for long; twice as many for a moment. Beyond: `tooManyMessages`. */
  readonly messagesPerSecond: number;
  /** Commands all persons together may give in a turn, in equal parts: keeps the log of a turn loadable from a save. */
  readonly commandsPerTurn: number;
  /** Games an address may found (create, fork, import, load) in a row, and how many more a minute. */
  readonly foundings: { readonly burst: number; readonly perMinute: number };
  /** Wrong game codes an address may try in a row, and how many more a minute. */
  readonly guesses: { readonly burst: number; readonly perMinute: number };
  /** Take the address of a client from the last entry of `X-Forwarded-For`: only behind a proxy that sets it. */
  readonly trustProxy: boolean;
}

export const DEFAULT_SETTINGS: ServerSettings = {
  clientFolder: path.resolve(import.meta.dirname, '../dist/client'),
  maxRooms: 500,
  idleSeconds: 600,
  reconnectSeconds: 20,
  messagesPerSecond: 40,
  commandsPerTurn: 1800,
  foundings: { burst: 30, perMinute: 20 },
  guesses: { burst: 20, perMinute: 10 },
  trustProxy: false,
};
