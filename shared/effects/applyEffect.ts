import { clamp } from '../math/numbers.ts';
import { assertNever } from '../state/assertNever.ts';
import type { GameState } from '../state/gameState.ts';
import type { Adjustable, Effect } from './effect.ts';

/** Foreign capital can engage a quarter more than it did in the record. */
const ENGAGEMENT_CEILING = 1.25;
/** Political capital is counted from 0 to 10. */
const CAPITAL_CEILING = 10;

function adjust(state: GameState, what: Adjustable, by: number): void {
  const { politics, world } = state;
  switch (what) {
    case 'legitimacy':
      politics.legitimacy = clamp(politics.legitimacy + by, 0, 1);
      return;
    case 'authority':
      politics.leadership.authority = clamp(politics.leadership.authority + by, 0, 1);
      return;
    case 'peasantAnger':
      world.peasantAnger = clamp(world.peasantAnger + by, 0, 1);
      return;
    case 'contractTrust':
      world.contractTrust = clamp(world.contractTrust + by, 0, 1);
      return;
    case 'tension':
      world.tension = clamp(world.tension + by, 0, 1);
      return;
    case 'engagement':
      world.engagement = clamp(world.engagement + by, 0, ENGAGEMENT_CEILING);
      return;
    default:
      assertNever(what);
  }
}

/**
 * Does what an option of an event promises. A lever is moved without regard to its range: orders are cut to their lawful
 * range when they are issued. Members move in the order of their seats, as many as there are.
 */
export function applyEffect(state: GameState, effect: Effect): void {
  switch (effect.kind) {
    case 'adjust':
      adjust(state, effect.what, effect.by);
      return;
    case 'moveLever':
      state.orders[effect.lever] = Math.max(0, state.orders[effect.lever] + effect.by);
      return;
    case 'capital': {
      const { capital } = state.politics;
      capital[effect.faction] = clamp(capital[effect.faction] + effect.by, 0, CAPITAL_CEILING);
      return;
    }
    case 'members': {
      const movers = state.politics.committee.filter(({ faction }) => faction === effect.from).slice(0, effect.count);
      for (const member of movers) member.faction = effect.to;
      return;
    }
    default:
      assertNever(effect);
  }
}
