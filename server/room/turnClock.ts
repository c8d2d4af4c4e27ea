/** Calls back once when a moment has come. */
export class TurnClock {
  readonly #ring: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** Sets the moment, epoch milliseconds; 0 = never. A moment already past rings at once. */
  set(deadline: number): void {
    this.stop();
    if (deadline > 0) this.#timer = setTimeout(this.#ring, Math.max(0, deadline - Date.now()));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
