import type { GameStore, StoredCommand } from './gameStore.ts';

interface Waiting {
  readonly command: StoredCommand;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

/** Under load, syncs of the disk follow each other no faster than this, milliseconds, so that groups form. */
const GATHER_MS = 1;

/**
 * Collects the commands that all rooms accept in one round of the event loop and writes them in one transaction: one
 * sync of the disk for the whole group. A quiet server writes at once. A promise of `write` resolves only when its command is on the disk.
 *
 * If a write fails, everything that was accepted after it is refused as well, because it was checked against a state
 * that contained the lost commands.
 */
export class Journal {
  readonly #store: GameStore;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | undefined;
  #isScheduled = false;
  #flushedAt = -Infinity;

  constructor(store: GameStore) {
    this.#store = store;
  }

  /** Resolves when the command is durable; rejects when it is not and has left no trace. */
  write(command: StoredCommand): Promise<void> {
    this.#schedule();
    return new Promise((written, failed) => {
      this.#waiting.push({ command, written, failed });
    });
  }

  /** Resolves when everything handed over so far is written or refused. Never rejects. */
  async flush(): Promise<void> {
    while (this.#flushing !== undefined || this.#waiting.length > 0) {
      this.#flushing ??= this.#writeGroup();
      await this.#flushing;
    }
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    const flush = () => {
      this.#isScheduled = false;
      void this.flush();
    };
    if (performance.now() - this.#flushedAt < GATHER_MS) setTimeout(flush, GATHER_MS);
    else setImmediate(flush);
  }

  async #writeGroup(): Promise<void> {
    const group = this.#waiting;
    this.#waiting = [];
    try {
      await this.#store.appendCommands(group.map(({ command }) => command));
      for (const { written } of group) written();
    } catch (error) {
      const later = this.#waiting;
      this.#waiting = [];
      for (const { failed } of [...group, ...later]) failed(error);
    } finally {
      this.#flushedAt = performance.now();
      this.#flushing = undefined;
    }
  }
}
