import { TRADE_PARAMETERS } from '../../content/tradeParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';

/** Grain of the state in a year, million tonnes. */
export interface GrainBalance {
  readonly exported: number;
  /** What towns, herds and the hungry need beyond procurement and stores. */
  readonly need: number;
  /** Left in store before imports; negative = short. */
  readonly left: number;
}

/** Grain the state needs for towns beyond what private traders bring them, and, as people eat more meat, for feed. Million tonnes. */
function stateUse({ population, urbanShare, gdpPerHead, privateGrainSales }: EconomyYear): number {
  const { grainPerTownsman, feedPerHead, feedThreshold } = TRADE_PARAMETERS;
  const feed = (feedPerHead * Math.max(0, gdpPerHead - feedThreshold)) / 1000;
  return Math.max(0, population * grainPerTownsman * urbanShare - privateGrainSales) + population * feed;
}

/** The state's grain: procured, sold abroad, in store, and short. */
export function grainBalance(account: EconomyYear, exportShare: number, stock: number): GrainBalance {
  const exported = exportShare * account.procurement;
  const left = account.procurement - exported + stock - stateUse(account);
  const hunger = TRADE_PARAMETERS.hungerNeed * account.famineDeaths;
  return { exported, left, need: Math.max(0, -left) + hunger };
}
