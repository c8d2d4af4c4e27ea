import { applyCommand, checkCommand, parseCommand } from '../../shared/commands/index.ts';
import type { GameState } from '../../shared/state/gameState.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import { deskFor } from '../../shared/views/deskFor.ts';
import { viewFor } from '../../shared/views/viewFor.ts';
import type { ConnectionListeners, GameConnection } from '../../client/net/connection.ts';
import { RequestRefused } from '../../client/net/requestRefused.ts';

/** Through JSON, as on the wire. */
function copy<T>(value: T): T {
  const copied: T = JSON.parse(JSON.stringify(value));
  return copied;
}

/** A line to a game in the same process: the real rules answer, without a network. It can be cut. */
export interface Table {
  readonly connect: (listeners: ConnectionListeners) => Promise<GameConnection>;
  readonly cut: () => void;
  readonly mend: () => void;
  readonly sent: unknown[];
}

export function sitAt(state: GameState, seat: SeatId, code = 'TABLE'): Table {
  let listening: ConnectionListeners | undefined;
  let up = true;
  const sent: unknown[] = [];
  const answer = (payload: object): unknown => {
    const given: unknown = Reflect.get(payload, 'command');
    sent.push(given);
    const parsed = parseCommand(given);
    if (!parsed.ok) throw new RequestRefused(parsed.refusal.code);
    const verdict = checkCommand(viewFor(state, seat), parsed.command);
    if (!verdict.ok) throw new RequestRefused(verdict.refusal.code, verdict.refusal.params);
    applyCommand(state, seat, parsed.command);
    return { sequence: sent.length, desk: copy(deskFor(state, seat)) };
  };
  return {
    sent,
    connect: (listeners) => {
      listening = listeners;
      listeners.status('online');
      listeners.view({ version: 1, view: copy(viewFor(state, seat)) });
      return Promise.resolve({
        code,
        request: (name, payload) => {
          if (!up) return Promise.reject(new RequestRefused('unreachable'));
          return new Promise((resolve) => {
            resolve(name === 'command' ? answer(payload) : {});
          });
        },
        leave: () => undefined,
      });
    },
    cut: () => {
      up = false;
      listening?.status('reconnecting');
    },
    mend: () => {
      up = true;
      listening?.status('online');
    },
  };
}

/** A storage that lives as long as a test. */
export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}
