import { recordedCourse } from '../content/recordedCourse.ts';
import { interpolate } from '../math/numbers.ts';
import type { GameState } from '../state/gameState.ts';
import type { LeverId } from '../state/levers.ts';

/** A lever of the record in a year, for comparison. */
export function historicalLever(state: Pick<GameState, 'scenario'>, lever: LeverId, year: number): number {
  return interpolate(recordedCourse(state.scenario)[lever], year);
}
