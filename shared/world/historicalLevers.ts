import { ECONOMIES, SCENARIOS } from '../content/index.ts';
import { interpolate } from '../math/numbers.ts';
import type { GameState } from '../state/gameState.ts';
import { LEVER_IDS } from '../state/levers.ts';
import type { Levers } from '../state/levers.ts';

/** The levers of the record in a year, for comparison. Throws if the scenario names no economy: content tests hold it. */
export function historicalLevers(state: Pick<GameState, 'scenario'>, year: number): Levers {
  const book = ECONOMIES[SCENARIOS[state.scenario]?.economy ?? '']?.book;
  if (book === undefined) throw new Error(`no economy for scenario ${state.scenario}`);
  return Object.fromEntries(LEVER_IDS.map((lever) => [lever, interpolate(book[lever], year)])) as Levers;
}
