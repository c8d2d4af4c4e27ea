import { WORLD_PARAMETERS } from '../content/worldParameters.ts';
import { clamp } from '../math/numbers.ts';
import { closeSigned } from '../math/signedLedger.ts';
import type { GameState } from '../state/gameState.ts';
import { TRUST_CAUSES } from '../state/worldState.ts';

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
  const parts = {
    promise: p.adjustment * (promised - world.contractTrust),
    closure: -p.closureLoss * breach,
    repression: -p.repressionLoss * orders.repression,
  };
  const found = world.contractTrust;
  world.contractTrust = clamp(found + (parts.promise + parts.closure + parts.repression), p.floor, 1);
  const from = world.trustLedger?.to ?? found;
  world.trustLedger = closeSigned(from, world.contractTrust, { ...parts, acts: found - from }, TRUST_CAUSES, 'bounds');
}
