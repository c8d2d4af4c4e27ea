import type { GameState } from '../../state/gameState.ts';
import { recordYear } from './decisionsInForce.ts';

/**
 * Grain that towns and herds are short of this year beyond what they were short of in the record, million tonnes: the last harvest
 * and the trade of its year decide what they eat until the next. Negative where trade covers more than it did in the record.
 */
export function grainMissing(state: Pick<GameState, 'trade' | 'scenario' | 'settings'>): number {
  const { last } = state.trade;
  const record = last === undefined ? undefined : recordYear(state, last.year);
  if (last === undefined || record === undefined) return 0;
  return last.stateGrain.uncovered - record.account.stateGrain.uncovered;
}
