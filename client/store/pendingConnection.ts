import type { ConnectionListeners, GameConnection } from '../net/connection.ts';

type Connect = (listeners: ConnectionListeners) => Promise<GameConnection>;

let pending: { readonly code: string; readonly connect: Connect } | undefined;

/** Hands a connection that was made when a game was created to the screen that will show it, so that it is not joined twice. */
export function keepPendingConnection(code: string, connect: Connect): void {
  pending = { code, connect };
}

/** The connection waiting for a game, once. */
export function takePendingConnection(code: string): Connect | undefined {
  const found = pending?.code === code ? pending.connect : undefined;
  pending = undefined;
  return found;
}
