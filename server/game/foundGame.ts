import { randomBytes } from 'node:crypto';
import type { CreateOptions } from '../../shared/commands/messages.ts';
import type { GameLog, GameSettings, GameState, LoggedCommand } from '../../shared/state/gameState.ts';
import { isFaction } from '../../shared/state/seats.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import { createGame, hashState, RULES_VERSION } from '../rules.ts';
import type { GameStore, NewGame, StoredCommand, StoredSeat } from '../storage/gameStore.ts';
import { pack } from '../storage/packed.ts';
import { drawCode } from './gameCode.ts';

const DEFAULT_SCENARIO = '1921';
/** Codes tried before giving up: with a million games kept, twenty clashes in a row have odds of 10 to the power -31. */
const MOST_TRIES = 20;

/** Clock and openness of a table, agreed beside the settings of the rules. */
interface Table {
  readonly title: string;
  readonly isPrivate: boolean;
  readonly clockSeconds: number;
  readonly seats: readonly StoredSeat[];
}

/** When a turn that starts now ends by itself, epoch milliseconds; 0 = no clock. */
export function deadlineFor(clockSeconds: number): number {
  return clockSeconds === 0 ? 0 : Date.now() + clockSeconds * 1000;
}

async function freeCode(store: GameStore): Promise<string> {
  for (let i = 0; i < MOST_TRIES; i++) {
    const code = drawCode();
    if ((await store.readGame(code)) === undefined) return code;
  }
  throw new Error('no free game code');
}

async function addGame(
  store: GameStore,
  table: Table,
  state: GameState,
  log: GameLog,
  underWay: readonly LoggedCommand[] = [],
): Promise<string> {
  const code = await freeCode(store);
  const { title, isPrivate, clockSeconds, seats } = table;
  const { rulesVersion, scenario, seed, settings } = log;
  const turns = [...log.turns.map((turn) => turn.commands), underWay];
  const commands: StoredCommand[] = turns.flatMap((lines, index) =>
    lines.map(({ seat, command }, line) => ({ code, turn: index, sequence: line + 1, seat, command: JSON.stringify(command) })),
  );
  const start = { turn: state.turn, hash: hashState(state), state: pack(state) };
  const past = log.turns.slice(0, -1).map(({ hash }, index) => ({ turn: index + 1, hash }));
  const deadline = deadlineFor(clockSeconds);
  const progress = { turn: state.turn, year: state.date.year, isOver: state.outcome !== undefined, deadline };
  const game: NewGame['game'] = { code, title, scenario, seed, rulesVersion, settings, isPrivate, clockSeconds, ...progress };
  await store.addGame({ game, turns: [...past, start], commands, seats });
  return code;
}

function settingsOf(options: CreateOptions): Partial<GameSettings> {
  const { turnLength, endYear, weather, parameterPack, war, ironman, seat } = options;
  return {
    ...(turnLength === undefined ? {} : { turnLength }),
    ...(endYear === undefined ? {} : { endYear }),
    ...(weather === undefined ? {} : { weather }),
    ...(parameterPack === undefined ? {} : { parameterPack }),
    ...(war === undefined ? {} : { war }),
    ...(ironman === undefined ? {} : { ironman }),
    ...(seat !== undefined && isFaction(seat) ? { leadership: seat } : {}),
  };
}

/** Founds a game as asked for and writes it to disk. The scenario must be known. Replies its code. */
export async function foundGame(store: GameStore, options: CreateOptions, player: string): Promise<string> {
  const { scenario = DEFAULT_SCENARIO, seed = randomBytes(8).toString('hex'), title = 'A new game', name = 'Player', seat } = options;
  const state = createGame({ scenario, seed, settings: settingsOf(options) });
  const seats = seat === undefined ? [] : [{ seat, player, name }];
  const table = { title, isPrivate: options.private ?? false, clockSeconds: options.clockSeconds ?? 0, seats };
  return addGame(store, table, state, { rulesVersion: RULES_VERSION, scenario, seed, settings: state.settings, turns: [] });
}

/**
 * Founds a private game, without a clock, from a log and the state it leads to, with the commands already given in the turn
 * under way, if any. The player gets the seat named. Replies
 * its code.
 */
export async function refoundGame(
  store: GameStore,
  from: { readonly title: string; readonly log: GameLog; readonly state: GameState; readonly underWay?: readonly LoggedCommand[] },
  holder: { readonly seat: SeatId | undefined; readonly player: string; readonly name: string },
): Promise<string> {
  const { seat, player, name } = holder;
  const seats = seat === undefined ? [] : [{ seat, player, name }];
  return addGame(store, { title: from.title, isPrivate: true, clockSeconds: 0, seats }, from.state, from.log, from.underWay);
}
