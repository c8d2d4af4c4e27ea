import { assertNever } from '../state/assertNever.ts';
import type { Effect } from './effect.ts';

/** What is wrong with an effect as content declares it, or undefined. An effect must change something, and not too much. */
export function checkEffect(effect: Effect): string | undefined {
  switch (effect.kind) {
    case 'adjust':
    case 'moveLever':
      return effect.by === 0 || Math.abs(effect.by) > 1 ? 'moves by nothing or by more than the whole scale' : undefined;
    case 'capital':
      return effect.by === 0 || Math.abs(effect.by) > 10 ? 'moves by nothing or by more than the whole scale' : undefined;
    case 'members':
      if (effect.from === effect.to) return 'moves members to where they are';
      return Number.isInteger(effect.count) && effect.count > 0 ? undefined : 'moves no whole member';
    default:
      return assertNever(effect);
  }
}
