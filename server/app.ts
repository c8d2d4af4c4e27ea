import { defineRoom, defineServer } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { AddressInfo } from 'node:net';
import { GuardedServer } from './http/guardedServer.ts';
import { serveHttp } from './http/api.ts';
import { CONSOLE_LOG } from './log.ts';
import type { Log } from './log.ts';
import { guardMatchmaking } from './matchmaking.ts';
import { GameRoom } from './room/GameRoom.ts';
import { makeServices } from './services.ts';
import type { Services } from './services.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { ServerSettings } from './settings.ts';
import type { GameStore } from './storage/gameStore.ts';
import { transportLog } from './transportLog.ts';

/** Largest message a client may send, bytes. A longer one closes its socket with 1009. */
const LARGEST_MESSAGE = 16 * 1024;

/** A server that listens, until it is closed. */
export interface GameServer {
  readonly services: Services;
  /** Starts listening; port 0 takes a free one. Replies the port. Rejects if the port is taken. */
  readonly listen: (port: number, host?: string) => Promise<number>;
  /** Ends the rooms, with all that was accepted on the disk, and closes the database. */
  readonly close: () => Promise<void>;
}

/** Puts a server together. One at a time in a process: the matchmaking of Colyseus is global. */
export function makeServer(store: GameStore, settings: Partial<ServerSettings> = {}, log: Log = CONSOLE_LOG): GameServer {
  const services = makeServices(store, { ...DEFAULT_SETTINGS, ...settings }, log);
  class BoundGameRoom extends GameRoom {
    override readonly services = services;
  }
  const http = new GuardedServer(services);
  const server = defineServer({
    greet: false,
    gracefullyShutdown: false,
    logger: transportLog(log),
    transport: new WebSocketTransport({ server: http, maxPayload: LARGEST_MESSAGE, pingInterval: 5000, pingMaxRetries: 3 }),
    rooms: { game: defineRoom(BoundGameRoom) },
    express: (app) => serveHttp(app, services),
  });
  guardMatchmaking(services);
  return {
    services,
    listen: async (port, host) => {
      // Colyseus only logs that a port is taken and then never settles.
      const taken = new Promise<never>((_resolve, reject) => {
        http.once('error', reject);
      });
      await Promise.race([server.listen(port, host), taken]);
      const address: AddressInfo | string | null = http.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    },
    close: async () => {
      await server.gracefullyShutdown(false);
      http.closeAllConnections();
      await services.journal.flush();
      await store.close();
    },
  };
}
