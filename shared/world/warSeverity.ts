import { WORLD_PARAMETERS } from '../content/worldParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { GameState } from '../state/gameState.ts';

/**
 * How hard the war of the 1940s hits, relative to the record: 1 as it was, below 1 milder. Settled by the strength of the
 * last year of peace: output of producer goods times the defence share, less what a purge cost the army, against the same
 * product in the record. Before and after the war, and while it lasts, the value stands.
 */
export function warSeverity(state: GameState): number {
  const { from, reference, purgeLoss, mildest, worst } = WORLD_PARAMETERS.war;
  const year = state.years.at(-1);
  if (state.date.year !== from || year === undefined) return state.world.warSeverity;
  const readiness = (year.heavyOutput * year.defence * (1 - purgeLoss * state.orders.repression)) / year.gdp;
  const historical = reference.heavyOutput * reference.defenceShare * (1 - purgeLoss * reference.repression);
  return readiness <= 0 ? worst : clamp(historical / readiness, mildest, worst);
}
