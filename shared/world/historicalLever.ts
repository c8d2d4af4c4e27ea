import { ECONOMIES, SCENARIOS } from '../content/index.ts';
import { interpolate } from '../math/numbers.ts';
import type { GameState } from '../state/gameState.ts';
import type { LeverId } from '../state/levers.ts';

/** A lever of the record in a year, for comparison. Throws if the scenario names no economy: content tests hold it. */
export function historicalLever(state: Pick<GameState, 'scenario'>, lever: LeverId, year: number): number {
  const book = ECONOMIES[SCENARIOS[state.scenario]?.economy ?? '']?.book;
  if (book === undefined) throw new Error(`no economy for scenario ${state.scenario}`);
  return interpolate(book[lever], year);
}
