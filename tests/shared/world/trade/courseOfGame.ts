import { planSeat } from '../../../../shared/ai/planSeat.ts';
import { applyCommand, checkCommand } from '../../../../shared/commands/index.ts';
import type { Command } from '../../../../shared/commands/index.ts';
import type { GameState } from '../../../../shared/state/gameState.ts';
import { SEAT_IDS } from '../../../../shared/state/seats.ts';
import { resolveTurn } from '../../../../shared/turn/resolveTurn.ts';
import { viewFor } from '../../../../shared/views/viewFor.ts';
import { give, newGame } from '../../../support/newGame.ts';

/** Consent and authority that do not run out: politics is not what these games are about. */
const STEADY = 0.6;
function steadied(state: GameState): GameState {
  state.politics.legitimacy = Math.max(STEADY, state.politics.legitimacy);
  state.politics.leadership.authority = Math.max(STEADY, state.politics.leadership.authority);
  return state;
}

/** The AI seats put on the table what they would; decisions on trade are left to the test. */
function planAll(state: GameState): void {
  for (const seat of SEAT_IDS) {
    for (const command of planSeat(viewFor(state, seat), state.seed)) {
      if (command.type !== 'setTrade' && checkCommand(viewFor(state, seat), command).ok) applyCommand(state, seat, command);
    }
  }
}

/** Plays on to the start of a year, with commands of the leadership given at the start of every turn. The state given is not touched. */
export function playOn(from: GameState, year: number, steer: (state: GameState) => readonly Command[] = () => []): GameState {
  let state = structuredClone(from);
  while (state.outcome === undefined && state.date.year < year) {
    planAll(state);
    for (const command of steer(state)) give(state, state.politics.leadership.seat, command);
    state = steadied(resolveTurn(state));
  }
  return state;
}

/** A game on the course of history, played by the AI to the start of a year. */
export function historyUntil(year: number): GameState {
  return playOn(newGame({ leadership: 'apparatus' }, 'trade course'), year);
}
