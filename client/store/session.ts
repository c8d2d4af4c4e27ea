import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Command, Verdict } from '../../shared/commands/index.ts';
import type { PublicState, RequestName, RoomMessages } from '../../shared/commands/messages.ts';
import type { LeverId, Levers } from '../../shared/state/levers.ts';
import type { TurnReport } from '../../shared/state/gameState.ts';
import type { Desk, SeatView } from '../../shared/views/view.ts';
import type { ConnectionListeners, ConnectionStatus, GameConnection } from '../net/connection.ts';
import { RequestRefused, toRefusal } from '../net/requestRefused.ts';
import { keepDraft, keptDraft } from './drafts.ts';
import { inverseOf } from './inverse.ts';
import { emptyStack, pushed, redoneOnce, undoneOnce } from './undoStack.ts';
import type { UndoStack } from './undoStack.ts';

/** What the rules say about a command, before it is sent. */
export type Check = (view: SeatView, command: Command) => Verdict;

/** Figures of the turn before, for arrows and for the report. */
export interface Standing {
  readonly turn: number;
  readonly legitimacy: number;
  readonly authority: number;
  readonly committee: SeatView['committee'];
}

/** One game as this player sees it, and everything that can be done in it. */
export interface Session {
  readonly code: string;
  readonly view: ReadonlySignal<SeatView | undefined>;
  readonly publicState: ReadonlySignal<PublicState | undefined>;
  readonly status: ReadonlySignal<ConnectionStatus>;
  readonly before: ReadonlySignal<Standing | undefined>;
  /** Reports seen since the page was opened, the latest first. */
  readonly reports: ReadonlySignal<readonly TurnReport[]>;
  /** Orders moved on the screen and not yet acknowledged. */
  readonly draft: Signal<Partial<Levers>>;
  /** Orders as they will be given: in force, then desk, then draft. */
  readonly orders: ReadonlySignal<Levers | undefined>;
  readonly stack: ReadonlySignal<UndoStack>;
  readonly busy: ReadonlySignal<boolean>;
  readonly act: (command: Command) => Promise<boolean>;
  /** Sends what the draft holds for a lever. */
  readonly commitOrder: (lever: LeverId) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly setReady: (ready: boolean) => Promise<boolean>;
  readonly request: (name: RequestName, payload: object) => Promise<unknown>;
  readonly leave: () => void;
}

interface Wiring {
  readonly connect: (listeners: ConnectionListeners) => Promise<GameConnection>;
  readonly check: Check;
  readonly onFailure: (error: unknown) => void;
  readonly storage: Storage;
}

function deskIn(reply: unknown): Desk | undefined {
  const desk: unknown = typeof reply === 'object' && reply !== null ? Reflect.get(reply, 'desk') : undefined;
  return typeof desk === 'object' && desk !== null ? (desk as Desk) : undefined;
}

function without(orders: Partial<Levers>, lever: LeverId): Partial<Levers> {
  return Object.fromEntries(Object.entries(orders).filter(([id]) => id !== lever));
}

/** Opens a session over a connection. Rejects with `RequestRefused` when the game cannot be reached. */
export async function openSession({ connect, check, onFailure, storage }: Wiring): Promise<Session> {
  const view = signal<SeatView | undefined>(undefined);
  const publicState = signal<PublicState | undefined>(undefined);
  const status = signal<ConnectionStatus>('reconnecting');
  const before = signal<Standing | undefined>(undefined);
  const reports = signal<readonly TurnReport[]>([]);
  const draft = signal<Partial<Levers>>({});
  const stack = signal<UndoStack>(emptyStack(0));
  const pending = signal(0);
  let version = -1;
  let code = '';
  let queue: Promise<unknown> = Promise.resolve();

  const setDesk = (desk: Desk): void => {
    if (view.value !== undefined) view.value = { ...view.value, desk };
  };

  const takeView = (message: RoomMessages['view']): void => {
    const last = view.value;
    const next = message.view;
    if (last !== undefined && last.seat === next.seat && message.version < version) return;
    version = message.version;
    if (last === undefined || last.turn !== next.turn || last.seat !== next.seat) {
      if (last !== undefined && last.turn !== next.turn) {
        before.value = { turn: last.turn, legitimacy: last.legitimacy, authority: last.leadership.authority, committee: last.committee };
      }
      stack.value = emptyStack(next.turn);
      draft.value = code === '' ? {} : keptDraft(code, next.turn, storage);
    }
    const { report } = next;
    if (report !== undefined && reports.value[0]?.turn !== report.turn) reports.value = [report, ...reports.value];
    view.value = next;
  };

  const connection = await connect({
    view: takeView,
    agenda: ({ agenda }) => {
      if (view.value !== undefined) setDesk({ ...view.value.desk, agenda });
    },
    publicState: (state) => {
      publicState.value = state;
    },
    status: (now) => {
      const was = status.value;
      status.value = now;
      if (now === 'online' && was !== 'online' && code !== '') void sendDraft();
    },
  });
  code = connection.code;
  if (view.value !== undefined) draft.value = keptDraft(code, view.value.turn, storage);

  const keep = (): void => {
    if (view.value !== undefined) keepDraft(code, { turn: view.value.turn, orders: draft.value }, storage);
  };

  /** Commands go one after another, so that what takes an act back always sees the desk the act was done on. */
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    pending.value += 1;
    const run = queue.then(work).finally(() => {
      pending.value -= 1;
    });
    queue = run.catch(() => undefined);
    return run;
  };

  const send = async (command: Command): Promise<{ readonly desk: Desk; readonly seen: SeatView }> => {
    const seen = view.value;
    if (seen === undefined) throw new RequestRefused('unreachable');
    const verdict = check(seen, command);
    if (!verdict.ok) throw new RequestRefused(verdict.refusal.code, verdict.refusal.params);
    if (status.value !== 'online') throw new RequestRefused('unreachable');
    const desk = deskIn(await connection.request('command', { turn: seen.turn, command }));
    if (desk === undefined) throw new RequestRefused('serverFault');
    setDesk(desk);
    return { desk, seen };
  };

  const act = async (command: Command): Promise<boolean> => {
    try {
      await inOrder(async () => {
        const { desk, seen } = await send(command);
        const back = inverseOf(command, seen.desk, desk, seen);
        if (back !== undefined) stack.value = pushed(stack.value, { forward: command, back });
      });
      return true;
    } catch (error) {
      onFailure(error);
      return false;
    }
  };

  const commitOrder = async (lever: LeverId): Promise<void> => {
    const value = draft.value[lever];
    const seen = view.value;
    if (value === undefined || seen === undefined) return;
    keep();
    const onDesk = seen.desk.orders[lever];
    const inForce = seen.orders[lever];
    const command: Command = value === inForce ? { type: 'withdrawOrder', lever } : { type: 'setOrder', lever, value };
    try {
      if (value !== (onDesk ?? inForce)) {
        await inOrder(async () => {
          const { desk, seen: was } = await send(command);
          const back = inverseOf(command, was.desk, desk, was);
          if (back !== undefined) stack.value = pushed(stack.value, { forward: command, back });
        });
      }
      if (draft.value[lever] === value) draft.value = without(draft.value, lever);
    } catch (error) {
      // A refusal settles the matter; a dead line does not: the draft waits until it is back.
      if (toRefusal(error).code !== 'unreachable') draft.value = without(draft.value, lever);
      onFailure(error);
    }
    keep();
  };

  const sendDraft = async (): Promise<void> => {
    for (const lever of Object.keys(draft.value) as LeverId[]) await commitOrder(lever);
  };

  const step = async (direction: 'undo' | 'redo'): Promise<void> => {
    try {
      await inOrder(async () => {
        const entry = direction === 'undo' ? stack.value.done.at(-1) : stack.value.undone.at(-1);
        if (entry === undefined) return;
        await send(direction === 'undo' ? entry.back : entry.forward);
        stack.value = direction === 'undo' ? undoneOnce(stack.value) : redoneOnce(stack.value);
      });
    } catch (error) {
      onFailure(error);
    }
  };

  if (Object.keys(draft.value).length > 0) void sendDraft();

  return {
    code,
    view,
    publicState,
    status,
    before,
    reports,
    draft,
    orders: computed(() => (view.value === undefined ? undefined : { ...view.value.orders, ...view.value.desk.orders, ...draft.value })),
    stack,
    busy: computed(() => pending.value > 0),
    act,
    commitOrder,
    undo: () => step('undo'),
    redo: () => step('redo'),
    setReady: async (ready) => {
      const seen = view.value;
      if (seen === undefined) return false;
      try {
        await queue;
        await connection.request('ready', { turn: seen.turn, ready });
        return true;
      } catch (error) {
        onFailure(error);
        return false;
      }
    },
    request: connection.request,
    leave: connection.leave,
  };
}
