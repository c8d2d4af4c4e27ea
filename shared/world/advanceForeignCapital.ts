import { WORLD_PARAMETERS } from '../content/worldParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { GameState } from '../state/gameState.ts';

/**
 * A year of contracts: trust moves to what the law of foreign trade promises while contracts hold, and is lost when the
 * door is narrower than the law says, or when engineers and agents of foreign firms have to fear arrest.
 */
export function advanceForeignCapital(state: GameState): void {
  const { world, orders } = state;
  const p = WORLD_PARAMETERS.foreignCapital;
  const position = state.laws['foreign-trade'] ?? 0;
  const promised = p.promisedBase + p.promisedPerPosition * position;
  const breach = Math.max(0, p.opennessPerPosition * position - orders.openness);
  const change = p.adjustment * (promised - world.contractTrust) - p.closureLoss * breach - p.repressionLoss * orders.repression;
  world.contractTrust = clamp(world.contractTrust + change, p.floor, 1);
}
