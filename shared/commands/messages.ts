import { z } from 'zod';
import { PARAMETER_PACK_IDS } from '../state/parameterPacks.ts';
import { SEAT_IDS } from '../state/seats.ts';
import type { GameSettings } from '../state/gameState.ts';
import type { Motion } from '../state/politicsState.ts';
import type { SeatId } from '../state/seats.ts';
import type { Desk, SeatView } from '../views/view.ts';

/**
 * The wire between client and room `game`. Requests go by `room.request(name, payload)`; a refusal rejects with
 * `{code, params}`. The envelope is parsed here; the command inside by `parseCommand`.
 */
export const REQUEST_SCHEMAS = {
  /** One command for the seat held, meant for a turn: a stale turn is refused. Replies `CommandReply`. */
  command: z.strictObject({ turn: z.int().min(0).max(1000), command: z.unknown() }),
  takeSeat: z.strictObject({ seat: z.enum(SEAT_IDS) }),
  leaveSeat: z.strictObject({}),
  /** Done with this turn. The turn ends when every seated person is ready or the clock has run out. */
  ready: z.strictObject({ turn: z.int().min(0).max(1000), ready: z.boolean() }),
  /** Replies `{save}`. Only while at most one person is seated, or when the game is over: a save holds all secrets. */
  export: z.strictObject({}),
  /** Keeps a named copy on the server for this player. Same condition as export. */
  saveAs: z.strictObject({ name: z.string().trim().min(1).max(60) }),
  /** Opens a new game from the start of a past turn. Same condition as export. Replies `{code}`. */
  fork: z.strictObject({ turn: z.int().min(0).max(1000) }),
} as const;
export type RequestName = keyof typeof REQUEST_SCHEMAS;

export interface CommandReply {
  readonly sequence: number;
  readonly desk: Desk;
}

/** Refusals of the room itself, beside those of the rules. */
export const ROOM_REFUSAL_CODES = [
  'malformedRequest',
  'staleTurn',
  'notSeated',
  'seatTaken',
  'turnIsResolving',
  'tooManyMessages',
  'gameOver',
  'secretsOfOthers',
  'unknownTurn',
  'storageFailed',
  'internalError',
] as const;
export type RoomRefusalCode = (typeof ROOM_REFUSAL_CODES)[number];

/**
 * Refusals outside a room: the body `{code, params}` of HTTP answers, and, as JSON, the message of the `MatchMakeError`
 * that `client.create` and `client.joinById` throw.
 */
export const HTTP_REFUSAL_CODES = [
  'malformedRequest',
  'badKey',
  'crossOrigin',
  'unknownGame',
  'unknownSave',
  'tooLarge',
  'malformedSave',
  'tooManyRequests',
  'gameDamaged',
  'otherRules',
  'internalError',
  'storageFailed',
  'serverFull',
] as const;
export type HttpRefusalCode = (typeof HTTP_REFUSAL_CODES)[number];
export interface HttpRefusal {
  readonly code: HttpRefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Messages from the room. */
export interface RoomMessages {
  /** The whole view of the seat held (or of an observer), after joining, taking a seat and every turn. */
  view: { readonly version: number; readonly view: SeatView };
  /** The public agenda changed. */
  agenda: { readonly agenda: readonly Motion[] };
}

/** Options for creating a room, parsed by the server. */
export const CREATE_SCHEMA = z.strictObject({
  title: z.string().trim().min(1).max(60).optional(),
  /** Name shown to others. */
  name: z.string().trim().min(1).max(24).optional(),
  scenario: z.string().min(1).max(40).optional(),
  seed: z.string().min(1).max(64).optional(),
  turnLength: z.union([z.literal(2), z.literal(4), z.literal(8), z.literal(20)]).optional(),
  endYear: z.int().min(1921).max(1991).optional(),
  weather: z.enum(['historical', 'drawn']).optional(),
  parameterPack: z.enum(PARAMETER_PACK_IDS).optional(),
  war: z.enum(['historical', 'none']).optional(),
  ironman: z.boolean().optional(),
  private: z.boolean().optional(),
  /** Seat the creator takes; a faction also takes the leadership at the start. */
  seat: z.enum(SEAT_IDS).optional(),
  /** Seconds a turn may take; 0 = no clock. */
  clockSeconds: z
    .int()
    .min(0)
    .max(7 * 24 * 3600)
    .optional(),
});
export type CreateOptions = z.infer<typeof CREATE_SCHEMA>;

export const JOIN_SCHEMA = z.strictObject({ name: z.string().trim().min(1).max(24).optional() });

/** Public facts in the Colyseus schema of the room (the schema class lives in `server/`). */
export interface PublicSeat {
  readonly kind: 'ai' | 'person';
  readonly holder: string;
  readonly connected: boolean;
  readonly ready: boolean;
}
export interface PublicState {
  readonly phase: 'playing' | 'resolving' | 'over';
  readonly title: string;
  readonly turn: number;
  readonly year: number;
  readonly quarter: number;
  /** Epoch milliseconds at which the turn ends by itself; 0 = no clock. */
  readonly deadline: number;
  readonly seats: ReadonlyMap<SeatId, PublicSeat>;
}

/** A line of the list of public games, `GET /api/games`. */
export interface GameListing {
  readonly code: string;
  readonly title: string;
  readonly scenario: string;
  readonly turn: number;
  readonly year: number;
  readonly persons: number;
  readonly openSeats: readonly SeatId[];
  readonly settings: GameSettings;
}

/** `GET /api/saves` with `Authorization: Bearer <player key>`; `POST /api/saves/:id/load` and `POST /api/import` reply `{code}`. */
export interface SaveListing {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly year: number;
  readonly turn: number;
}
