import { Client, type Room } from '@colyseus/sdk';
import type { CreateOptions, PublicSeat, PublicState, RoomMessages } from '../../shared/commands/messages.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import type { ConnectionListeners, GameConnection } from './connection.ts';
import { playerKey } from './playerKey.ts';
import { RequestRefused, toRefusal } from './requestRefused.ts';

const ROOM_NAME = 'game';
/** Milliseconds between attempts to come back, the last one for ever. */
const RETRY_DELAYS = [500, 1000, 2000, 4000, 8000, 15000] as const;
const CODE_CONSENTED = 4000;
const SOCKET_RETRIES = 3;

interface WireState extends Omit<PublicState, 'seats'> {
  readonly seats?: { forEach: (visit: (seat: PublicSeat, id: SeatId) => void) => void };
}

/** Copies the decoded schema into plain data, so that the store never holds a live object of the transport. */
function copyPublicState(state: WireState): PublicState {
  const seats = new Map<SeatId, PublicSeat>();
  state.seats?.forEach((seat, id) => {
    seats.set(id, { kind: seat.kind, holder: seat.holder, connected: seat.connected, ready: seat.ready });
  });
  const { phase, title, turn, year, quarter, deadline } = state;
  return { phase, title, turn, year, quarter, deadline, seats };
}

function client(): Client {
  const sdk = new Client(location.origin.replace(/^http/, 'ws'));
  sdk.auth.token = playerKey();
  return sdk;
}

/** Why a game could not be joined. A server without our routes says in plain words that it knows no such room. */
function joinFailure(error: unknown): RequestRefused {
  const refusal = toRefusal(error);
  const message = error instanceof Error ? error.message : '';
  return refusal.code === 'serverFault' && /not found/i.test(message) ? new RequestRefused('unknownGame') : refusal;
}

/** Refusals that no later attempt will change. */
const FINAL: ReadonlySet<string> = new Set(['unknownGame', 'gameDamaged', 'otherRules']);

function attach(first: Room<unknown, WireState>, name: string | undefined, listeners: ConnectionListeners): GameConnection {
  let room = first;
  let left = false;
  let attempt = 0;

  const bind = (bound: Room<unknown, WireState>): void => {
    room = bound;
    attempt = 0;
    bound.reconnection.minUptime = 0;
    // A server that has started anew does not know this socket any more: after few attempts it is better to join again by code.
    bound.reconnection.maxRetries = SOCKET_RETRIES;
    bound.onMessage<RoomMessages['view']>('view', listeners.view);
    bound.onMessage<RoomMessages['agenda']>('agenda', listeners.agenda);
    bound.onStateChange((state) => listeners.publicState(copyPublicState(state)));
    bound.onDrop(() => listeners.status('reconnecting'));
    bound.onReconnect(() => listeners.status('online'));
    bound.onError(() => undefined);
    bound.onLeave((code) => {
      if (left || code === CODE_CONSENTED) return listeners.status('closed');
      listeners.status('reconnecting');
      retry();
    });
    listeners.status('online');
  };

  const retry = (): void => {
    const delay = RETRY_DELAYS[Math.min(attempt, RETRY_DELAYS.length - 1)] ?? 15000;
    attempt += 1;
    setTimeout(() => {
      if (left) return;
      client()
        .joinById<WireState>(room.roomId, name === undefined ? {} : { name })
        .then(bind, (error: unknown) => {
          if (FINAL.has(joinFailure(error).code)) listeners.status('closed');
          else retry();
        });
    }, delay);
  };

  bind(room);
  return {
    code: room.roomId,
    request: async (request, payload) => {
      try {
        return await room.request<object, unknown>(request, payload);
      } catch (error) {
        throw toRefusal(error);
      }
    },
    leave: () => {
      left = true;
      void room.leave(true).catch(() => undefined);
    },
  };
}

/** Opens a new game and takes the seat asked for. Rejects with `RequestRefused`. */
export async function createGame(options: CreateOptions, listeners: ConnectionListeners): Promise<GameConnection> {
  try {
    return attach(await client().create<WireState>(ROOM_NAME, options), options.name, listeners);
  } catch (error) {
    throw joinFailure(error);
  }
}

/** Joins a game by its code, or comes back to it: the key tells the server which seat is ours. Rejects with `RequestRefused`. */
export async function joinGame(code: string, name: string | undefined, listeners: ConnectionListeners): Promise<GameConnection> {
  try {
    return attach(await client().joinById<WireState>(code, name === undefined ? {} : { name }), name, listeners);
  } catch (error) {
    throw joinFailure(error);
  }
}
