import { assertNever } from '../state/assertNever.ts';
import type { Adjustable, Effect } from './effect.ts';
import type { Names } from './names.ts';

const ADJUSTABLE_NAMES: Readonly<Record<Adjustable, string>> = {
  legitimacy: 'Legitimacy',
  authority: 'Authority of the leadership',
  peasantAnger: 'Peasant anger',
  contractTrust: 'Trust in contracts',
  tension: 'Fear of war',
  engagement: 'Engagement of foreign capital',
};

function signed(by: number): string {
  return by < 0 ? `−${String(-by)}` : `+${String(by)}`;
}

/** An effect in words: what moves and by how much. */
export function describeEffect(effect: Effect, names: Names): string {
  switch (effect.kind) {
    case 'adjust':
      return `${ADJUSTABLE_NAMES[effect.what]} ${signed(effect.by)}`;
    case 'moveLever':
      return `${names.lever(effect.lever)} ${signed(effect.by)}`;
    case 'capital':
      return `Political capital of ${names.faction(effect.faction)} ${signed(effect.by)}`;
    case 'members':
      return `${String(effect.count)} members move from ${names.faction(effect.from)} to ${names.faction(effect.to)}`;
    default:
      return assertNever(effect);
  }
}
