import type { CommandReply } from '../../shared/commands/messages.ts';
import type { Motion } from '../../shared/state/politicsState.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { deadlineFor } from '../game/foundGame.ts';
import type { OpenedGame } from '../game/openGame.ts';
import type { RunningGame } from '../game/runningGame.ts';
import type { Services } from '../services.ts';
import type { StoredGame, StoredSeat } from '../storage/gameStore.ts';
import { decline, reply } from './answer.ts';
import type { Answer } from './answer.ts';
import { KeptGame } from './keptGame.ts';
import { resolveStoredTurn } from './resolveStoredTurn.ts';
import type { Table } from './table.ts';
import { TurnClock } from './turnClock.ts';

/** A reply that says no more than that it was done. */
type Nothing = Readonly<Record<string, never>>;

/** What a session tells the room that carries it. */
export interface SessionEvents {
  readonly publicFactsChanged: () => void;
  /** Of everybody, or of one player. */
  readonly viewsChanged: (player?: string) => void;
  readonly agendaChanged: () => void;
  readonly isConnected: (player: string) => boolean;
}

/** Nothing to wait for before the clock may try a failed turn again, milliseconds. */
const RETRY_MS = 5000;

/**
 * A game being played: who sits where, what is accepted, when turns end. Knows storage and rules but no sockets.
 *
 * Commands are checked against the state with all earlier accepted commands applied, applied, and written; the answer
 * waits for the write. When a write fails, the game is read from disk again (see `KeptGame`). Everything else runs one after
 * another.
 */
export class GameSession {
  readonly #services: Services;
  readonly #events: SessionEvents;
  readonly #clock: TurnClock;
  readonly #kept: KeptGame;
  #isResolving = false;

  constructor(services: Services, opened: OpenedGame, events: SessionEvents) {
    this.#services = services;
    this.#events = events;
    this.#kept = new KeptGame(services, opened, () => {
      events.publicFactsChanged();
      events.viewsChanged();
    });
    this.#clock = new TurnClock(() => void this.#endTurnByClock());
    this.#setClock(opened.stored.deadline);
  }

  get stored(): StoredGame {
    return this.#kept.stored;
  }

  get game(): RunningGame {
    return this.#kept.game;
  }

  get table(): Table {
    return this.#kept.table;
  }

  get phase(): 'playing' | 'resolving' | 'over' {
    if (this.stored.isOver) return 'over';
    return this.#isResolving ? 'resolving' : 'playing';
  }

  get agenda(): readonly Motion[] {
    return this.game.agenda;
  }

  /** The view of the seat a player holds, or of an onlooker. */
  viewFor(player: string): SeatView {
    return this.game.viewOf(this.table.seatOf(player) ?? 'observer');
  }

  /** Parses, checks, applies and writes a command. Answers when it is on the disk. */
  command(player: string, turn: number, input: unknown): Answer<CommandReply> | Promise<Answer<CommandReply>> {
    const refusal = this.#notPlaying(turn);
    if (refusal !== undefined) return refusal;
    const seat = this.table.seatOf(player);
    if (seat === undefined) return decline('notSeated');
    const { commandsPerTurn } = this.#services.settings;
    const most = Math.floor(commandsPerTurn / this.table.persons.length);
    if (this.game.linesOf(seat) >= most || this.game.sequence >= commandsPerTurn) return decline('tooManyMessages', { most });
    let accepted: ReturnType<RunningGame['accept']>;
    try {
      accepted = this.game.accept(seat, input);
    } catch (error) {
      // A command that breaks half-way may have left half of itself on the table.
      this.#kept.goBack(error);
      return decline('internalError');
    }
    if (!accepted.ok) return accepted;
    const { line, desk, changesAgenda } = accepted;
    return this.#services.journal.write(line).then(
      () => {
        if (changesAgenda) this.#events.agendaChanged();
        return reply({ sequence: line.sequence, desk });
      },
      (error: unknown) => {
        this.#kept.goBack(error);
        return decline('storageFailed');
      },
    );
  }

  /** Sits a player down on a seat that no other person holds; the player leaves any other seat of this game. */
  takeSeat(player: string, name: string, seat: SeatId): Promise<Answer<Nothing>> {
    return this.#kept.oneByOne(async () => {
      const holder = this.table.holderOf(seat);
      if (holder?.player === player) return reply({});
      if (holder !== undefined) return decline('seatTaken', { seat });
      const before = this.table.seatOf(player);
      const taken: StoredSeat = { seat, player, name };
      if (!(await this.#wrote(this.#services.store.setSeat(this.stored.code, seat, { player, name })))) return decline('storageFailed');
      this.table.take(taken);
      this.#events.publicFactsChanged();
      this.#events.viewsChanged(player);
      if (before !== undefined) void this.#endTurnIfReady();
      return reply({});
    });
  }

  /** Hands the seat a player holds to the AI. */
  leaveSeat(player: string): Promise<Answer<Nothing>> {
    return this.#kept.oneByOne(async () => {
      const seat = this.table.seatOf(player);
      if (seat === undefined) return decline('notSeated');
      if (!(await this.#wrote(this.#services.store.setSeat(this.stored.code, seat, undefined)))) return decline('storageFailed');
      this.table.leave(seat);
      this.#events.publicFactsChanged();
      this.#events.viewsChanged(player);
      void this.#endTurnIfReady();
      return reply({});
    });
  }

  /** Marks a seated player as done with the turn, or not done. Answers after the turn if this ends it. */
  async ready(player: string, turn: number, ready: boolean): Promise<Answer<Nothing>> {
    const refusal = this.#notPlaying(turn);
    if (refusal !== undefined) return refusal;
    const seat = this.table.seatOf(player);
    if (seat === undefined) return decline('notSeated');
    this.table.setReady(seat, ready);
    this.#events.publicFactsChanged();
    return this.#endTurnIfReady();
  }

  /** Runs work on the game when everything before it is done. */
  alone<Result>(work: () => Promise<Answer<Result>>): Promise<Answer<Result>> {
    return this.#kept.oneByOne(work);
  }

  /** Stops the clock and waits until all that was accepted is on the disk. */
  async close(): Promise<void> {
    this.#clock.stop();
    await this.#services.journal.flush();
    await this.#kept.settle();
  }

  #notPlaying(turn: number): ReturnType<typeof decline> | undefined {
    if (this.#kept.isAhead) {
      this.#kept.tryReload();
      return decline('storageFailed');
    }
    if (this.#isResolving) return decline('turnIsResolving');
    if (this.stored.isOver) return decline('gameOver');
    return turn === this.stored.turn ? undefined : decline('staleTurn', { turn: this.stored.turn });
  }

  #endTurnIfReady(): Promise<Answer<Nothing>> {
    const { turn } = this.stored;
    return this.#kept.oneByOne(async () => {
      const mayEnd = this.table.allReady && this.stored.turn === turn && !this.stored.isOver;
      return mayEnd ? this.#endTurn(this.table.aiSeats) : reply({});
    });
  }

  #endTurnByClock(): Promise<Answer<Nothing>> {
    return this.#kept.oneByOne(async () => {
      const { isOver, deadline } = this.stored;
      if (isOver || deadline === 0) return reply({});
      if (Date.now() < deadline) {
        // Timers may fire a millisecond early, and the turn may have ended while this waited.
        this.#clock.set(deadline);
        return reply({});
      }
      const absent = this.table.persons.filter(
        ({ seat, player }) => !this.#events.isConnected(player) && !this.table.isReady(seat) && this.game.linesOf(seat) === 0,
      );
      return this.#endTurn([...this.table.aiSeats, ...absent.map(({ seat }) => seat)]);
    });
  }

  /** Resolves the turn and writes it. On failure the game stays where it was. */
  async #endTurn(aiSeats: readonly SeatId[]): Promise<Answer<Nothing>> {
    this.#isResolving = true;
    this.#events.publicFactsChanged();
    await this.#services.journal.flush();
    const deadline = deadlineFor(this.stored.clockSeconds);
    const outcome = this.#kept.isAhead
      ? 'storageFailed'
      : await resolveStoredTurn(this.#services, this.stored, this.game, aiSeats, deadline);
    this.#isResolving = false;
    this.table.nobodyIsReady();
    if (typeof outcome === 'string') {
      await this.#kept.reload();
      this.#clock.set(this.stored.clockSeconds === 0 ? 0 : Date.now() + RETRY_MS);
      this.#events.publicFactsChanged();
      return decline(outcome);
    }
    this.#kept.advance(outcome);
    this.#setClock(outcome.deadline);
    this.#events.viewsChanged();
    this.#events.publicFactsChanged();
    return reply({});
  }

  #setClock(deadline: number): void {
    this.#clock.set(this.stored.isOver ? 0 : deadline);
  }

  async #wrote(write: Promise<unknown>): Promise<boolean> {
    try {
      await write;
      return true;
    } catch (error) {
      this.#services.log.error(`game ${this.stored.code}: cannot write to the database`, error);
      return false;
    }
  }
}
