import { planSeat } from '../ai/planSeat.ts';
import { planVotes } from '../ai/planVotes.ts';
import { applyCommand, checkCommand, parseCommand } from '../commands/index.ts';
import type { Command } from '../commands/index.ts';
import { hashState } from '../state/hash.ts';
import type { GameLog, GameState, LoggedCommand, LoggedTurn } from '../state/gameState.ts';
import { isFaction, SEAT_IDS } from '../state/seats.ts';
import type { SeatId } from '../state/seats.ts';
import { createGame } from '../turn/createGame.ts';
import type { NewGame } from '../turn/createGame.ts';
import { resolveTurn } from '../turn/resolveTurn.ts';
import type { QuarterObserver } from '../turn/turnDraft.ts';
import { viewFor } from '../views/viewFor.ts';

/** A turn that has been resolved, with what the AI seats did in it. */
export interface ResolvedTurn {
  readonly state: GameState;
  /** Commands of the AI seats, in the order applied. */
  readonly commands: readonly LoggedCommand[];
  readonly hash: string;
}

/** Puts the commands of a seat through parse, check and apply; what is refused is left out. */
function takeCommands(state: GameState, seat: SeatId, planned: readonly Command[]): LoggedCommand[] {
  const taken: LoggedCommand[] = [];
  for (const command of planned) {
    const parsed = parseCommand(command);
    if (!parsed.ok || !checkCommand(viewFor(state, seat), parsed.command).ok) continue;
    applyCommand(state, seat, parsed.command);
    taken.push({ seat, command: parsed.command });
  }
  return taken;
}

/**
 * Lets the AI seats add their commands through the same parse, check and apply as people, in the fixed order of seats, and
 * once more their lines on what others have tabled since; then resolves the turn. The pending part of `state` receives the
 * commands; the state returned is a new one. `onQuarter` hears of every quarter played.
 */
export function resolveWithAi(state: GameState, aiSeats: readonly SeatId[], onQuarter?: QuarterObserver): ResolvedTurn {
  const seats = SEAT_IDS.filter((seat) => aiSeats.includes(seat));
  const plans = seats.flatMap((seat) => takeCommands(state, seat, planSeat(viewFor(state, seat), state.seed)));
  const lines = seats.filter(isFaction).flatMap((seat) => takeCommands(state, seat, planVotes(viewFor(state, seat), seat)));
  const next = resolveTurn(state, onQuarter);
  return { state: next, commands: [...plans, ...lines], hash: hashState(next) };
}

/** A game played to its end, or for a number of turns. */
export interface PlayedGame {
  readonly log: GameLog;
  readonly state: GameState;
}

/** Plays a game with all seats in the hands of the AI. `onTurn` hears of every turn resolved. */
export function playWithAi(game: NewGame, turns = Infinity, onTurn?: (turn: ResolvedTurn) => void): PlayedGame {
  let state = createGame(game);
  const logged: LoggedTurn[] = [];
  const { rulesVersion, scenario, seed, settings } = state;
  while (state.outcome === undefined && logged.length < turns) {
    const resolved = resolveWithAi(state, SEAT_IDS);
    logged.push({ commands: resolved.commands, hash: resolved.hash });
    state = resolved.state;
    onTurn?.(resolved);
  }
  return { log: { rulesVersion, scenario, seed, settings, turns: logged }, state };
}
