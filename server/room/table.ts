import { SEAT_IDS } from '../../shared/state/seats.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import type { StoredSeat } from '../storage/gameStore.ts';

/** Who sits where in a running game. */
export class Table {
  readonly #seats = new Map<SeatId, StoredSeat>();
  readonly #ready = new Set<SeatId>();

  constructor(seats: readonly StoredSeat[]) {
    for (const seat of seats) this.#seats.set(seat.seat, seat);
  }

  holderOf(seat: SeatId): StoredSeat | undefined {
    return this.#seats.get(seat);
  }

  /** The seat a player holds. A player holds one at most. */
  seatOf(player: string): SeatId | undefined {
    for (const { seat, player: holder } of this.#seats.values()) if (holder === player) return seat;
    return undefined;
  }

  get persons(): readonly StoredSeat[] {
    return SEAT_IDS.flatMap((seat) => this.#seats.get(seat) ?? []);
  }

  get aiSeats(): readonly SeatId[] {
    return SEAT_IDS.filter((seat) => !this.#seats.has(seat));
  }

  /** Gives a seat to a player, who leaves any other. */
  take(holder: StoredSeat): void {
    const before = this.seatOf(holder.player);
    if (before !== undefined) this.leave(before);
    this.#seats.set(holder.seat, holder);
  }

  leave(seat: SeatId): void {
    this.#seats.delete(seat);
    this.#ready.delete(seat);
  }

  isReady(seat: SeatId): boolean {
    return this.#ready.has(seat);
  }

  setReady(seat: SeatId, ready: boolean): void {
    if (ready) this.#ready.add(seat);
    else this.#ready.delete(seat);
  }

  nobodyIsReady(): void {
    this.#ready.clear();
  }

  /** Whether somebody sits here and all who do are ready. */
  get allReady(): boolean {
    return this.#seats.size > 0 && this.#ready.size === this.#seats.size;
  }
}
