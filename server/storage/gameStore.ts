import type { GameSettings } from '../../shared/state/gameState.ts';
import type { SeatId } from '../../shared/state/seats.ts';

/** A seat held by a person. The player is the SHA-256 of the player's key: the key itself is never kept. */
export interface StoredSeat {
  readonly seat: SeatId;
  readonly player: string;
  readonly name: string;
}

/** What is kept of a game beside its log. */
export interface StoredGame {
  readonly code: string;
  readonly title: string;
  readonly scenario: string;
  readonly seed: string;
  readonly rulesVersion: string;
  readonly settings: GameSettings;
  readonly isPrivate: boolean;
  /** Seconds a turn may take; 0 = no clock. */
  readonly clockSeconds: number;
  /** Turn under way = turns resolved. */
  readonly turn: number;
  readonly year: number;
  readonly isOver: boolean;
  /** Epoch milliseconds at which the turn under way ends by itself; 0 = no clock. */
  readonly deadline: number;
}

/** A line of the log. `command` is JSON text, `sequence` counts from 1 within the turn. */
export interface StoredCommand {
  readonly code: string;
  readonly turn: number;
  readonly sequence: number;
  readonly seat: SeatId;
  readonly command: string;
}

/** A line of the log as read back: nothing in it is trusted. */
export interface ReadCommand {
  readonly turn: number;
  readonly sequence: number;
  readonly seat: string;
  readonly command: string;
}

/** The start of a turn: its hash and, unless it came in with an imported log, the packed state. */
export interface StoredTurn {
  readonly turn: number;
  readonly hash: string;
  readonly state?: Uint8Array;
}

/** A new game, with the log it begins with if it is forked or imported. */
export interface NewGame {
  readonly game: StoredGame;
  readonly turns: readonly StoredTurn[];
  readonly commands: readonly StoredCommand[];
  readonly seats: readonly StoredSeat[];
}

/** All that is written when a turn ends, in one transaction. */
export interface EndedTurn {
  readonly code: string;
  /** Commands of AI seats, logged behind those of persons. */
  readonly commands: readonly StoredCommand[];
  readonly next: StoredTurn;
  readonly year: number;
  readonly isOver: boolean;
  readonly deadline: number;
}

/** A public game in the list. */
export interface ListedGame {
  readonly game: StoredGame;
  readonly heldSeats: readonly SeatId[];
}

/** A named copy kept for a player. */
export interface NewSave {
  readonly player: string;
  readonly name: string;
  readonly title: string;
  readonly year: number;
  readonly turn: number;
  /** The packed save file. */
  readonly file: Uint8Array;
}

export interface ListedSave {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly year: number;
  readonly turn: number;
}

/**
 * Where games live. Every write is durable when its promise resolves, and has left no trace when it rejects.
 * Promises, although SQLite answers at once, so that a database over a network fits behind the same interface.
 */
export interface GameStore {
  /** Rejects if the code is taken. */
  readonly addGame: (game: NewGame) => Promise<void>;
  readonly readGame: (code: string) => Promise<StoredGame | undefined>;
  readonly readSeats: (code: string) => Promise<readonly StoredSeat[]>;
  /** The turns from 0 to `last`, without their states. */
  readonly readHashes: (code: string, last: number) => Promise<readonly StoredTurn[]>;
  /** The newest stored state at or before `turn`. */
  readonly readState: (code: string, turn: number) => Promise<StoredTurn | undefined>;
  /** Lines of the log of turns `first` to `last`, in order. */
  readonly readCommands: (code: string, first: number, last: number) => Promise<readonly ReadCommand[]>;
  /** Public, unfinished games, those touched last first. */
  readonly listPublicGames: (limit: number) => Promise<readonly ListedGame[]>;
  /** One transaction for all lines, whatever games they belong to. */
  readonly appendCommands: (commands: readonly StoredCommand[]) => Promise<void>;
  readonly endTurn: (turn: EndedTurn) => Promise<void>;
  /** Gives a seat to a player, who leaves any other seat of the game; `holder` undefined gives it back to the AI. */
  readonly setSeat: (code: string, seat: SeatId, holder: Omit<StoredSeat, 'seat'> | undefined) => Promise<void>;
  /** Keeps a copy; one of the same name by the same player is replaced. Replies its number. */
  readonly addSave: (save: NewSave) => Promise<number>;
  readonly listSaves: (player: string) => Promise<readonly ListedSave[]>;
  /** The packed save file, only for the player who made it. */
  readonly readSave: (id: number, player: string) => Promise<Uint8Array | undefined>;
  readonly close: () => Promise<void>;
}
