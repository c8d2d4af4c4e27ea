import { TRADE_PARAMETERS } from '../../content/tradeParameters.ts';
import { clamp } from '../../math/numbers.ts';
import type { GameState } from '../../state/gameState.ts';
import { decisionsInForce, recordYear } from './decisionsInForce.ts';
import { worldPrices } from './worldPrices.ts';

/** Grain that trade leaves in the country beyond what the record left, million tonnes: less sold, or more bought. */
export function grainKept(state: GameState): number {
  const { year } = state.date;
  const record = recordYear(state, year);
  if (record === undefined) return 0;
  const { exportsGrainShare, foodShare } = decisionsInForce(record, state);
  const procurement = state.years.at(-1)?.procurement ?? record.inputs.account.procurement;
  const payments = state.trade.last?.totalImports ?? record.account.totalImports;
  const tonnesPerShare = (1000 * payments) / (worldPrices(year).grain * TRADE_PARAMETERS.grainFreight);
  const bought = (foodShare - record.decisions.foodShare) * tonnesPerShare;
  return (record.decisions.exportsGrainShare - exportsGrainShare) * procurement + bought;
}

/**
 * Relief that reaches the hungry at the harvest: what is ordered, and what trade adds or takes. 0-1, and below 0 where grain
 * leaves the country that the record kept: it counts only where there is hunger.
 */
export function reliefFromTrade(state: GameState): number {
  const { reliefPerMillionTonnes, leastRelief } = TRADE_PARAMETERS;
  const kept = grainKept(state);
  if (kept === 0) return state.orders.famineRelief;
  return clamp(state.orders.famineRelief + reliefPerMillionTonnes * kept, leastRelief, 1);
}
