import { assertNever } from '../state/assertNever.ts';
import type { GameState } from '../state/gameState.ts';
import type { Condition, Indicator } from './condition.ts';

/** What a condition may ask of a state beside its indicators. */
type Circumstances = Pick<GameState, 'laws' | 'politics'>;

/** Whether a condition holds. A law that is not in the game counts as standing at its lowest position. */
export function holds(condition: Condition, indicators: Readonly<Record<Indicator, number>>, state: Circumstances): boolean {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'atLeast':
      return indicators[condition.indicator] >= condition.value;
    case 'atMost':
      return indicators[condition.indicator] <= condition.value;
    case 'lawAtLeast':
      return (state.laws[condition.law] ?? 0) >= condition.position;
    case 'lawAtMost':
      return (state.laws[condition.law] ?? 0) <= condition.position;
    case 'leads':
      return state.politics.leadership.seat === condition.faction;
    case 'all':
      return condition.of.every((part) => holds(part, indicators, state));
    case 'any':
      return condition.of.some((part) => holds(part, indicators, state));
    case 'not':
      return !holds(condition.of, indicators, state);
    default:
      return assertNever(condition);
  }
}
