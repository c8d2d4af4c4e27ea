import { LAWS } from '../content/index.ts';
import { HISTORICAL_TENSION, WORLD_PARAMETERS } from '../content/worldParameters.ts';
import type { LawDefinition } from '../content/types.ts';
import { clamp, interpolate } from '../math/numbers.ts';
import { quarterIndex } from '../state/calendar.ts';
import type { GameDate } from '../state/calendar.ts';
import type { GameState } from '../state/gameState.ts';
import type { LeverId } from '../state/levers.ts';
import { historicalLever } from './historicalLever.ts';
import { usualPosture } from './usualPosture.ts';

function recordedPosition(law: LawDefinition | undefined, date: GameDate): number {
  const history = law?.history.filter(({ from }) => quarterIndex(from) <= quarterIndex(date)) ?? [];
  return history.at(-1)?.position ?? 0;
}

/**
 * A year in the view from abroad: fear of war follows the record, and departs from it where the line abroad, the arms and
 * the repression depart from theirs. Also notes how the powers would usually deal with the state in the coming year.
 */
export function advanceWest(state: GameState): void {
  const { world, orders, date } = state;
  const p = WORLD_PARAMETERS.west;
  const above = (lever: LeverId) => orders[lever] - historicalLever(state, lever, date.year);
  const line = (state.laws['comintern-line'] ?? 0) - recordedPosition(LAWS['comintern-line'], date);
  const departure = p.defence * above('defenceShare') + p.repression * above('repression') - p.lineAbroad * line;
  const reason = clamp(interpolate(HISTORICAL_TENSION, date.year + 1) + departure, 0, 1);
  world.tension += p.adjustment * (reason - world.tension);
  world.usualPosture = usualPosture(date.year + 1);
}
