import type { RequestName, RoomMessages } from '../../shared/commands/messages.ts';
import type { PublicState } from '../../shared/commands/messages.ts';

export type ConnectionStatus = 'online' | 'reconnecting' | 'closed';

export interface ConnectionListeners {
  readonly view: (message: RoomMessages['view']) => void;
  readonly agenda: (message: RoomMessages['agenda']) => void;
  readonly publicState: (state: PublicState) => void;
  readonly status: (status: ConnectionStatus) => void;
}

/** A line to one game. Survives dropped sockets by itself; `status` tells how it is. */
export interface GameConnection {
  readonly code: string;
  /** Rejects with `RequestRefused`. */
  readonly request: (name: RequestName, payload: object) => Promise<unknown>;
  readonly leave: () => void;
}
