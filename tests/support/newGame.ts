import { applyCommand, checkCommand, parseCommand } from '../../shared/commands/index.ts';
import type { Command, Verdict } from '../../shared/commands/index.ts';
import type { GameSettings, GameState } from '../../shared/state/gameState.ts';
import type { SeatId } from '../../shared/state/seats.ts';
import { createGame } from '../../shared/turn/createGame.ts';
import { viewFor } from '../../shared/views/viewFor.ts';

/** A fresh game of the 1921 scenario for tests. */
export function newGame(settings: Partial<GameSettings> = {}, seed = 'test'): GameState {
  return createGame({ scenario: '1921', seed, settings: { leadership: 'right', ...settings } });
}

/** Freezes data all the way down, so that a function that writes where it must not is found out. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}

/** What the rules say of a command, given from the wire by a seat. Nothing is applied. */
export function verdictOn(state: GameState, seat: SeatId | 'observer', command: Command): Verdict {
  return checkCommand(deepFreeze(structuredClone(viewFor(state, seat))), command);
}

/** Gives a command through the same doors as a player; throws with the refusal if it is not accepted. */
export function give(state: GameState, seat: SeatId, command: Command): void {
  const parsed = parseCommand(command);
  if (!parsed.ok) throw new Error(`malformed at ${String(parsed.refusal.params['where'])}`);
  const verdict = checkCommand(viewFor(state, seat), parsed.command);
  if (!verdict.ok) throw new Error(`${seat} ${command.type}: ${JSON.stringify(verdict.refusal)}`);
  applyCommand(state, seat, parsed.command);
}

/** The code of a refusal, or 'accepted'. */
export function codeOf(verdict: Verdict): string {
  return verdict.ok ? 'accepted' : verdict.refusal.code;
}
