import { gameEconomy } from '../content/gameEconomy.ts';
import { WORLD_PARAMETERS } from '../content/worldParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { GameState } from '../state/gameState.ts';
import { recordedStrength, strengthOf } from './recordedStrength.ts';
import type { Strength } from './recordedStrength.ts';

/** Producer goods for arms, times what is spent on them, less what a purge cost the army. */
function readiness({ heavyOutput, defenceShare, repression }: Strength): number {
  return heavyOutput * defenceShare * (1 - WORLD_PARAMETERS.war.purgeLoss * repression);
}

/**
 * How hard the war of the 1940s hits, relative to the record: 1 as it was, below 1 milder. Settled by the strength of the
 * last year of peace against that of the record. Before and after the war, and while it lasts, the value stands.
 */
export function warSeverity(state: GameState): number {
  const { from, mildest, worst } = WORLD_PARAMETERS.war;
  const year = state.years.at(-1);
  if (state.date.year !== from || year === undefined) return state.world.warSeverity;
  const ready = readiness(strengthOf(year, state.orders.repression));
  return ready <= 0 ? worst : clamp(readiness(recordedStrength(gameEconomy(state), from)) / ready, mildest, worst);
}
