import { defineRoom, defineServer, matchMaker, Room } from '@colyseus/core';
import type { Client } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { schema, t } from '@colyseus/schema';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BARE_VIEW_BYTES } from './settings.ts';

// The yardstick: a Colyseus room whose handler writes one number and answers. No parsing, no rules, no disk.

const BareState = schema({ turn: t.uint16().default(0), value: t.float32().default(0) }, 'BareState');

class BareRoom extends Room<{ state: InstanceType<typeof BareState> }> {
  override patchRate = 100;
  override state = new BareState();
  override messages = {
    command: (_client: Client, payload: { command: { value: number } }) => {
      this.state.value = payload.command.value;
      return { sequence: 1 };
    },
    ready: () => {
      this.broadcast('view', { version: 1, view: 'x'.repeat(BARE_VIEW_BYTES) });
      return {};
    },
    takeSeat: () => ({}),
  };
  override onUncaughtException(error: Error): void {
    console.error(error);
  }
}

const http = createServer();
const server = defineServer({
  greet: false,
  transport: new WebSocketTransport({ server: http, maxPayload: 16 * 1024 }),
  rooms: { bare: defineRoom(BareRoom) },
});
matchMaker.controller.exposedMethods = ['create', 'joinById'];
await server.listen(0, '127.0.0.1');
const { port } = http.address() as AddressInfo;
console.info(`open http://127.0.0.1:${port}`);
