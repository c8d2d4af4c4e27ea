import { SOCIETY_PARAMETERS } from '../content/societyParameters.ts';
import { WORLD_PARAMETERS } from '../content/worldParameters.ts';
import { log } from '../math/exact.ts';
import { clamp } from '../math/numbers.ts';
import { closeSigned } from '../math/signedLedger.ts';
import type { SignedAmounts } from '../math/signedLedger.ts';
import type { GameState } from '../state/gameState.ts';
import { ANGER_CAUSES } from '../state/worldState.ts';
import type { AngerCause } from '../state/worldState.ts';

/** A signed part of the anger that a year gives reason for. */
export interface AngerPart {
  readonly cause: 'base' | 'procurement' | 'coercion' | 'collectivisation' | 'hunger' | 'relief' | 'plots' | 'trade' | 'goods';
  readonly level: number;
}

/** What the last account gives the village reason to feel; the parts add up before they are held within 0-1. */
export function angerParts(state: GameState): AngerPart[] {
  const year = state.years.at(-1);
  const before = state.years.at(-2);
  const { orders } = state;
  const p = WORLD_PARAMETERS.peasantry;
  const bound = SOCIETY_PARAMETERS.incentives.villageGoodsBound;
  const goods = clamp(log(state.society.years.at(-1)?.goodsForVillage ?? 1), -bound, bound);
  const leap = year === undefined || before === undefined ? 0 : Math.max(0, year.collectivisedShare - before.collectivisedShare);
  const hunger = year === undefined ? 0 : year.famineDeaths / Math.max(1, year.population * (1 - year.urbanShare));
  return [
    { cause: 'base', level: p.base },
    { cause: 'procurement', level: p.procurementPressure * orders.procurementPressure },
    { cause: 'coercion', level: p.ruralCoercion * orders.ruralCoercion },
    { cause: 'collectivisation', level: p.collectivisationLeap * leap },
    { cause: 'hunger', level: p.hunger * hunger },
    { cause: 'relief', level: -p.famineRelief * orders.famineRelief },
    { cause: 'plots', level: -p.privatePlots * orders.privatePlots },
    { cause: 'trade', level: -p.marketScope * orders.marketScope },
    { cause: 'goods', level: -SOCIETY_PARAMETERS.villageAnger * goods },
  ];
}

/**
 * A year in the village: anger moves towards what the year gives reason for, and the ledger of the move is kept. Call once a
 * year, after the account.
 */
export function advancePeasantry(state: GameState): void {
  const parts = angerParts(state);
  const reason = clamp(
    parts.reduce((sum, { level }) => sum + level, 0),
    0,
    1,
  );
  const { world } = state;
  const { adjustment } = WORLD_PARAMETERS.peasantry;
  const found = world.peasantAnger;
  world.peasantAnger += adjustment * (reason - world.peasantAnger);
  const from = world.angerLedger?.to ?? found;
  const amounts: SignedAmounts<AngerCause> = { fading: -adjustment * found, acts: found - from };
  for (const { cause, level } of parts) amounts[cause] = adjustment * level;
  world.angerLedger = closeSigned(from, world.peasantAnger, amounts, ANGER_CAUSES, 'bounds');
}
