import { clamp } from '../math/numbers.ts';
import { assertNever } from '../state/assertNever.ts';
import type { GameState } from '../state/gameState.ts';
import { MOST_CAPITAL } from '../state/politicsState.ts';
import { MOST_ENGAGEMENT } from '../state/worldState.ts';
import type { Adjustable, Effect } from './effect.ts';

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
      world.engagement = clamp(world.engagement + by, 0, MOST_ENGAGEMENT);
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
      capital[effect.faction] = clamp(capital[effect.faction] + effect.by, 0, MOST_CAPITAL);
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
