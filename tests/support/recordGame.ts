import { recordedCourse } from '../../shared/content/recordedCourse.ts';
import { ordersAt } from '../../shared/economy/ordersAt.ts';
import type { GameSettings, GameState } from '../../shared/state/gameState.ts';
import { historicalLaws } from '../../shared/turn/createGame.ts';
import { resolveTurn } from '../../shared/turn/resolveTurn.ts';
import { newGame } from './newGame.ts';

/** What a test changes in a year before it is played. */
export type Change = (state: GameState, year: number) => void;

/**
 * A game in which the orders and laws of the record are in force every year, whatever the seats would do, up to a year. `change` may
 * alter the state before a year is played; `observe` sees it after.
 */
export function recordGame(
  to: number,
  settings: Partial<GameSettings> = {},
  change?: Change,
  observe?: Change,
  seed = 'record',
): GameState {
  let state = newGame(settings, seed);
  while (state.date.year <= to && state.outcome === undefined) {
    const { year } = state.date;
    state.laws = historicalLaws({ year, quarter: 4 });
    state.orders = ordersAt(recordedCourse('1921'), year);
    change?.(state, year);
    state = resolveTurn(state);
    observe?.(state, year);
  }
  return state;
}
