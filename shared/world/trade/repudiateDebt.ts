import { TRADE_PARAMETERS } from '../../content/tradeParameters.ts';
import { clamp } from '../../math/numbers.ts';
import type { GameState } from '../../state/gameState.ts';
import { POSTURES } from '../../state/worldState.ts';

/** The state stops paying: the debt is gone, and with it the trust of lenders and firms for years; the powers deal a step worse. */
export function repudiateDebt(state: GameState): void {
  const { trade, world } = state;
  trade.stocks.debt = 0;
  trade.stocks.standing = TRADE_PARAMETERS.standing.repudiated;
  trade.repudiated = state.date.year;
  world.contractTrust = clamp(world.contractTrust - TRADE_PARAMETERS.repudiationTrustLoss, 0, 1);
  world.tension = clamp(world.tension + TRADE_PARAMETERS.repudiationTension, 0, 1);
  world.posture = POSTURES[POSTURES.indexOf(world.posture) - 1] ?? world.posture;
}
