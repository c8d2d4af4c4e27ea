import { RISK_PARAMETERS } from '../content/riskParameters.ts';
import { clamp } from '../math/numbers.ts';
import type { EconomyRecord } from '../state/economyState.ts';
import type { GameState, YearStanding } from '../state/gameState.ts';
import type { Risk } from './view.ts';

/** Where a value stands between a safe level and the level at which it happens: 0-1. */
function closeness(value: number, safe: number, fatal: number): number {
  return clamp((value - safe) / (fatal - safe), 0, 1);
}

function levels(standing: YearStanding | undefined, year: EconomyRecord | undefined, state: GameState): Record<Risk['id'], number> {
  const { legitimacy, authority, hunger, disorganisation } = RISK_PARAMETERS;
  return {
    legitimacy: closeness(standing?.legitimacy ?? state.politics.legitimacy, legitimacy.safe, legitimacy.fatal),
    authority: closeness(standing?.authority ?? state.politics.leadership.authority, authority.safe, authority.fatal),
    hunger: year === undefined ? 0 : closeness(year.famineDeaths / year.population, hunger.safe, hunger.fatal),
    disorganisation: year === undefined ? 0 : closeness(year.disorganisation, disorganisation.safe, disorganisation.fatal),
    war: standing?.tension ?? state.world.tension,
  };
}

const RISKS: readonly Risk['id'][] = ['legitimacy', 'authority', 'hunger', 'disorganisation', 'war'];

/**
 * What can end the rule of the leadership: how near it is and which way it moved over the last year.
 * @param printed the accounts as they are printed: what is not reported is no part of a risk that all can read
 */
export function risksOf(state: GameState, printed: readonly EconomyRecord[]): Risk[] {
  const now = levels(state.standing.at(-1), printed.at(-1), state);
  const before = state.standing.length > 1 ? levels(state.standing.at(-2), printed.at(-2), state) : now;
  return RISKS.map((id) => ({ id, level: now[id], trend: now[id] - before[id] }));
}
