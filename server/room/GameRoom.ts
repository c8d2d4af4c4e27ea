import { CloseCode, Room, ServerError } from '@colyseus/core';
import type { AuthContext, Client } from '@colyseus/core';
import type { MessageContext } from '@colyseus/shared-types';
import type { RequestName, RoomMessages } from '../../shared/commands/messages.ts';
import { SEAT_IDS } from '../../shared/state/seats.ts';
import { playerOfKey } from '../identity.ts';
import { TokenBucket } from '../rateLimit.ts';
import { Refused } from '../refused.ts';
import type { Services } from '../services.ts';
import { decline } from './answer.ts';
import { answerRequest } from './answerRequest.ts';
import type { Reply } from './answerRequest.ts';
import { GameSession } from './gameSession.ts';
import { PublicSeatSchema, PublicStateSchema } from './publicState.ts';

/** Who a connection belongs to, and how fast it may speak. */
interface Person {
  readonly name: string;
  readonly bucket: TokenBucket;
}
type GameClient = Client<{ auth: { readonly player: string }; userData: Person; messages: RoomMessages }>;

/** Onlookers included. */
const MOST_CLIENTS = 100;

/** Carries a game session over Colyseus: identity, public facts, views, requests. No rule of the game. */
export abstract class GameRoom extends Room<{ state: PublicStateSchema; client: GameClient }> {
  abstract readonly services: Services;
  override maxClients = MOST_CLIENTS;
  override patchRate = 100;
  override autoDispose = false;
  override state = new PublicStateSchema();
  override messages = {
    command: this.#handle('command'),
    takeSeat: this.#handle('takeSeat'),
    leaveSeat: this.#handle('leaveSeat'),
    ready: this.#handle('ready'),
    export: this.#handle('export'),
    saveAs: this.#handle('saveAs'),
    fork: this.#handle('fork'),
  };
  #session: GameSession | undefined;
  #version = 0;
  #sleep: NodeJS.Timeout | undefined;

  /** Identity is the player key and nothing else: it outlives sockets, devices and servers. */
  static override async onAuth(token: string | undefined, _options: unknown, _context: AuthContext): Promise<{ player: string }> {
    const player = playerOfKey(token);
    if (player === undefined) throw new Refused('badKey').toServerError();
    return { player };
  }

  override onCreate(options: { readonly ticket?: unknown }): void {
    const ticket = typeof options.ticket === 'string' ? options.ticket : '';
    const opened = this.services.arrivals.get(ticket);
    this.services.arrivals.delete(ticket);
    if (opened === undefined) throw new ServerError(400, 'rooms are opened by the matchmaking of this server only');
    this.roomId = opened.stored.code;
    this.maxMessagesPerSecond = this.services.settings.messagesPerSecond * 4;
    this.#session = new GameSession(this.services, opened, {
      publicFactsChanged: () => this.#publish(),
      viewsChanged: (player) => this.#sendViews(player),
      agendaChanged: () => this.broadcast('agenda', { agenda: this.session.agenda }),
      isConnected: (player) => this.clients.some((client) => client.auth?.player === player),
    });
    for (const seat of SEAT_IDS) this.state.seats.set(seat, new PublicSeatSchema());
    this.#publish();
    this.#sleepWhenEmpty();
  }

  override onJoin(client: GameClient, options: { readonly name?: unknown } = {}): void {
    clearTimeout(this.#sleep);
    const { messagesPerSecond } = this.services.settings;
    const name = typeof options.name === 'string' ? options.name : 'Player';
    const bucket = new TokenBucket({ burst: messagesPerSecond * 2, perSecond: messagesPerSecond }, Date.now());
    client.userData = { name, bucket };
    this.#publish();
    this.#sendView(client);
  }

  override onDrop(client: GameClient, code?: number): void {
    this.#publish();
    if (code === CloseCode.WITH_ERROR) return;
    // Not awaited: a client that is thrown out would otherwise stay connected. It rejects when the room is disposed.
    this.allowReconnection(client, this.services.settings.reconnectSeconds).catch(() => {});
  }

  override onReconnect(client: GameClient): void {
    clearTimeout(this.#sleep);
    this.#publish();
    this.#sendView(client);
  }

  override onLeave(): void {
    this.#publish();
    this.#sleepWhenEmpty();
  }

  override async onDispose(): Promise<void> {
    clearTimeout(this.#sleep);
    await this.#session?.close();
  }

  override onUncaughtException(error: Error, method: string): void {
    this.services.log.error(`game ${this.roomId}: ${method} failed`, error);
  }

  private get session(): GameSession {
    if (this.#session === undefined) throw new Error('the room has no game yet');
    return this.#session;
  }

  #handle(name: RequestName): (client: GameClient, payload: unknown, context: MessageContext) => unknown {
    return (client, payload, context) => {
      const answer = this.#answer(name, client, payload);
      if (!(answer instanceof Promise)) return answer.ok ? answer.reply : context.reject(answer.refusal);
      return answer.then((settled) => (settled.ok ? settled.reply : context.reject(settled.refusal)));
    };
  }

  #answer(name: RequestName, client: GameClient, payload: unknown): Reply {
    try {
      const player = client.auth?.player;
      if (player === undefined || client.userData === undefined) return decline('malformedRequest');
      if (!client.userData.bucket.take(Date.now())) return decline('tooManyMessages');
      return answerRequest(this.services, this.session, { player, name: client.userData.name }, name, payload);
    } catch (error) {
      this.services.log.error(`game ${this.roomId}: request ${name} failed`, error);
      return decline('internalError');
    }
  }

  #sendView(client: GameClient): void {
    const player = client.auth?.player;
    if (player !== undefined) client.send('view', { version: this.#version, view: this.session.viewFor(player) });
  }

  #sendViews(player?: string): void {
    this.#version += 1;
    for (const client of this.clients) if (player === undefined || client.auth?.player === player) this.#sendView(client);
  }

  #publish(): void {
    const { stored, game, phase, table } = this.session;
    const { year, quarter } = game.state.date;
    Object.assign(this.state, { phase, title: stored.title, turn: stored.turn, year, quarter, deadline: stored.deadline });
    const connected = new Set(this.clients.map((client) => client.auth?.player));
    for (const seat of SEAT_IDS) {
      const holder = table.holderOf(seat);
      const facts = { kind: holder === undefined ? 'ai' : 'person', holder: holder?.name ?? '' };
      const presence = { connected: connected.has(holder?.player), ready: table.isReady(seat) };
      const shown = this.state.seats.get(seat);
      if (shown !== undefined) Object.assign(shown, facts, holder === undefined ? { connected: false, ready: false } : presence);
    }
    this.broadcastPatch();
  }

  #sleepWhenEmpty(): void {
    clearTimeout(this.#sleep);
    if (this.clients.length > 0) return;
    this.#sleep = setTimeout(() => {
      if (this.clients.length === 0) void this.disconnect();
    }, this.services.settings.idleSeconds * 1000);
  }
}
