import type { OpenedGame } from '../game/openGame.ts';
import type { RunningGame } from '../game/runningGame.ts';
import type { Services } from '../services.ts';
import type { StoredGame } from '../storage/gameStore.ts';
import { StorageFailed } from '../storage/storageFailed.ts';
import { decline, reply } from './answer.ts';
import type { Answer } from './answer.ts';
import { Table } from './table.ts';

/**
 * A game in memory that never runs ahead of the disk for long: when a write has failed, it is read again before anything else
 * happens to it. Work on it runs one after another.
 */
export class KeptGame {
  readonly #services: Services;
  readonly #wasRead: () => void;
  #stored: StoredGame;
  #game: RunningGame;
  #table: Table;
  #mustReload = false;
  #tail: Promise<unknown> = Promise.resolve();

  /** @param wasRead hears that the game was read from disk again, and may be another than it was */
  constructor(services: Services, { stored, game, seats }: OpenedGame, wasRead: () => void) {
    this.#services = services;
    this.#wasRead = wasRead;
    this.#stored = stored;
    this.#game = game;
    this.#table = new Table(seats);
  }

  get stored(): StoredGame {
    return this.#stored;
  }

  get game(): RunningGame {
    return this.#game;
  }

  get table(): Table {
    return this.#table;
  }

  /** Whether memory is ahead of the disk, so that nothing may be built on it. */
  get isAhead(): boolean {
    return this.#mustReload;
  }

  /** The game as it stands on disk after a turn. */
  advance(stored: StoredGame): void {
    this.#stored = stored;
  }

  /** Runs work on the game when everything before it is done; declines it while the game cannot be read from disk. */
  oneByOne<Result>(work: () => Promise<Answer<Result>>): Promise<Answer<Result>> {
    const run = async (): Promise<Answer<Result>> => {
      try {
        if (this.#mustReload) await this.reload();
        return this.#mustReload ? decline('storageFailed') : await work();
      } catch (error) {
        this.#services.log.error(`${this.#place}: a request failed`, error);
        return decline(error instanceof StorageFailed ? 'storageFailed' : 'internalError');
      }
    };
    const result = this.#tail.then(run);
    this.#tail = result;
    return result;
  }

  /** Resolves when all work handed over so far is done. */
  async settle(): Promise<void> {
    await this.#tail;
  }

  /** Memory may be ahead of the disk: the game is read again before anything else happens to it. */
  goBack(error: unknown): void {
    if (this.#mustReload) return;
    this.#mustReload = true;
    this.#services.log.error(`${this.#place}: going back to what is on the disk`, error);
    this.tryReload();
  }

  /** Reads the game again as soon as the work under way is done, if it has to be. */
  tryReload(): void {
    void this.oneByOne(async () => reply({}));
  }

  /** Reads the game from disk. If that fails it is tried again before the next work. */
  async reload(): Promise<void> {
    this.#mustReload = true;
    const opened = await this.#services.open(this.#stored.code).catch((error: unknown) => {
      this.#services.log.error(`game ${this.#stored.code}: cannot be read again`, error);
    });
    if (opened === undefined) return;
    this.#stored = opened.stored;
    this.#game = opened.game;
    this.#table = new Table(opened.seats);
    this.#mustReload = false;
    this.#wasRead();
  }

  get #place(): string {
    return `game ${this.#stored.code}, turn ${this.#stored.turn}`;
  }
}
