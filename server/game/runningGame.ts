import type { Refusal } from '../../shared/commands/refusal.ts';
import type { GameState } from '../../shared/state/gameState.ts';
import type { Motion } from '../../shared/state/politicsState.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import type { Desk, SeatView } from '../../shared/views/view.ts';
import { applyCommand, checkCommand, deskFor, parseCommand, viewFor } from '../rules.ts';
import type { StoredCommand } from '../storage/gameStore.ts';

export type Viewer = SeatId | 'observer';

/** A command that was checked and put on the table, to be acknowledged once it is on the disk. */
export interface Accepted {
  readonly ok: true;
  readonly line: StoredCommand;
  readonly desk: Desk;
  readonly changesAgenda: boolean;
}

/** A game in memory: the state with the commands of the turn under way applied. A cache of what is on the disk. */
export class RunningGame {
  readonly code: string;
  #state: GameState;
  #sequence = 0;
  readonly #linesBySeat = new Map<SeatId, number>();
  /** Views without their desks, which stand still within a turn. */
  readonly #views = new Map<Viewer, SeatView>();

  constructor(code: string, state: GameState) {
    this.code = code;
    this.#state = state;
  }

  get state(): GameState {
    return this.#state;
  }

  get agenda(): readonly Motion[] {
    return this.#state.pending.motions;
  }

  /** Lines in the log of the turn under way. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Commands a seat has given in the turn under way. */
  linesOf(seat: SeatId): number {
    return this.#linesBySeat.get(seat) ?? 0;
  }

  /** Parses and checks a command as this seat may see the game, and applies it to the turn under way. */
  accept(seat: SeatId, input: unknown): Accepted | { readonly ok: false; readonly refusal: Refusal } {
    const parsed = parseCommand(input);
    if (!parsed.ok) return parsed;
    const { command } = parsed;
    const verdict = checkCommand(this.viewOf(seat), command);
    if (!verdict.ok) return verdict;
    const motions = this.#state.pending.motions.length;
    applyCommand(this.#state, seat, command);
    const line = this.#log(seat, JSON.stringify(command));
    const changesAgenda = motions !== this.#state.pending.motions.length;
    return { ok: true, line, desk: deskFor(this.#state, seat), changesAgenda };
  }

  /** Puts a line of the log back on the table while a game is read from disk. */
  recall(seat: SeatId, input: unknown): boolean {
    const parsed = parseCommand(input);
    if (!parsed.ok) return false;
    applyCommand(this.#state, seat, parsed.command);
    this.#log(seat, '');
    return true;
  }

  viewOf(viewer: Viewer): SeatView {
    let view = this.#views.get(viewer);
    if (view === undefined) {
      view = viewFor(this.#state, viewer);
      this.#views.set(viewer, view);
    }
    return { ...view, desk: deskFor(this.#state, viewer) };
  }

  /** Goes on to the next turn. */
  advance(next: GameState): void {
    this.#state = next;
    this.#sequence = 0;
    this.#linesBySeat.clear();
    this.#views.clear();
  }

  #log(seat: SeatId, command: string): StoredCommand {
    this.#sequence += 1;
    this.#linesBySeat.set(seat, this.linesOf(seat) + 1);
    return { code: this.code, turn: this.#state.turn, sequence: this.#sequence, seat, command };
  }
}
