import { TRADE_PARAMETERS } from '../../content/tradeParameters.ts';
import { clamp } from '../../math/numbers.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { StateGrain } from '../../state/tradeState.ts';

/** Grain of the state in a year, million tonnes. */
export interface GrainBalance {
  readonly exported: number;
  /** Sent back to hungry villages out of what the state has. */
  readonly relief: number;
  /** What towns and animals need of the state. */
  readonly use: number;
  /** What towns, herds and the hungry need beyond procurement and stores. */
  readonly need: number;
  /** Left in store before imports; negative = short. */
  readonly left: number;
}

/** Grain the state needs for towns beyond what private traders bring them, and, as people eat more meat, for feed. Million tonnes. */
function stateUse({ population, urbanShare, gdpPerHead, privateGrainSales }: EconomyYear): number {
  const { grainPerTownsman, feedPerHead, feedThreshold, feedSaturation } = TRADE_PARAMETERS;
  const feed = (feedPerHead * Math.max(0, Math.min(gdpPerHead, feedSaturation) - feedThreshold)) / 1000;
  return Math.max(0, population * grainPerTownsman * urbanShare - privateGrainSales) + population * feed;
}

/** The state's grain: procured, sold abroad, in store, and short. */
export function grainBalance(account: EconomyYear, exportShare: number, stock: number): GrainBalance {
  const exported = exportShare * account.procurement;
  const use = stateUse(account);
  const relief = Math.min(account.factors.grain.relief, account.procurement - exported + stock);
  const left = account.procurement - exported + stock - relief - use;
  const hunger = TRADE_PARAMETERS.hungerNeed * account.famineDeaths;
  return { exported, relief, use, left, need: Math.max(0, -left) + hunger };
}

/** The state's grain closed with what was imported: what the towns lack is bought first, and the rest goes to the hungry. */
export function closeGrain(balance: GrainBalance, account: EconomyYear, stock: number, imported: number): StateGrain {
  const short = Math.max(0, -balance.left);
  const forTowns = Math.min(imported, short);
  const forHungry = imported - forTowns;
  const uncovered = short - forTowns;
  const after = clamp(balance.left, 0, TRADE_PARAMETERS.grainStock);
  return {
    before: stock,
    procured: account.procurement,
    imported,
    exported: balance.exported,
    relief: balance.relief + forHungry,
    used: balance.use - uncovered,
    spoilt: Math.max(0, balance.left) - after,
    after,
    uncovered,
  };
}
