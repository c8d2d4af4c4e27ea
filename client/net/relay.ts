import type { PublicState, RoomMessages } from '../../shared/commands/messages.ts';
import type { ConnectionListeners, ConnectionStatus, GameConnection } from './connection.ts';

/** Keeps what a connection says until somebody listens, then passes it on: a game is created on one screen and shown on the next. */
export interface Relay {
  readonly listeners: ConnectionListeners;
  readonly handOver: (connection: GameConnection) => (listeners: ConnectionListeners) => Promise<GameConnection>;
}

export function createRelay(): Relay {
  let target: ConnectionListeners | undefined;
  let view: RoomMessages['view'] | undefined;
  let publicState: PublicState | undefined;
  let status: ConnectionStatus | undefined;
  return {
    listeners: {
      view: (message) => {
        view = message;
        target?.view(message);
      },
      agenda: (message) => target?.agenda(message),
      publicState: (state) => {
        publicState = state;
        target?.publicState(state);
      },
      status: (now) => {
        status = now;
        target?.status(now);
      },
    },
    handOver: (connection) => (listeners) => {
      target = listeners;
      if (view !== undefined) listeners.view(view);
      if (publicState !== undefined) listeners.publicState(publicState);
      if (status !== undefined) listeners.status(status);
      return Promise.resolve(connection);
    },
  };
}
