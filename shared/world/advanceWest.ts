import { LAWS } from '../content/index.ts';
import { HISTORICAL_TENSION, WORLD_PARAMETERS } from '../content/worldParameters.ts';
import type { LawDefinition } from '../content/types.ts';
import { clamp, interpolate } from '../math/numbers.ts';
import { closeSigned } from '../math/signedLedger.ts';
import type { SignedAmounts } from '../math/signedLedger.ts';
import { quarterIndex } from '../state/calendar.ts';
import type { GameDate } from '../state/calendar.ts';
import type { GameState } from '../state/gameState.ts';
import type { LeverId } from '../state/levers.ts';
import { TENSION_CAUSES } from '../state/worldState.ts';
import type { TensionCause } from '../state/worldState.ts';
import { historicalLever } from './historicalLever.ts';
import { usualPosture } from './usualPosture.ts';

function recordedPosition(law: LawDefinition | undefined, date: GameDate): number {
  const history = law?.history.filter(({ from }) => quarterIndex(from) <= quarterIndex(date)) ?? [];
  return history.at(-1)?.position ?? 0;
}

/**
 * A year in the view from abroad: fear of war follows the record, and departs from it where the line abroad, the arms and
 * the repression depart from theirs; the ledger of it is kept. Also notes how the powers would usually deal with the state in the
 * coming year.
 */
export function advanceWest(state: GameState): void {
  const { world, orders, date } = state;
  const p = WORLD_PARAMETERS.west;
  const above = (lever: LeverId) => orders[lever] - historicalLever(state, lever, date.year);
  const line = (state.laws['comintern-line'] ?? 0) - recordedPosition(LAWS['comintern-line'], date);
  const reasons = {
    course: interpolate(HISTORICAL_TENSION, date.year + 1),
    defence: p.defence * above('defenceShare'),
    repression: p.repression * above('repression'),
    lineAbroad: -p.lineAbroad * line,
  };
  const wanted = reasons.course + reasons.defence + reasons.repression + reasons.lineAbroad;
  const start = world.tension;
  const from = world.tensionLedger?.to ?? start;
  world.tension += p.adjustment * (clamp(wanted, 0, 1) - start);
  const amounts: SignedAmounts<TensionCause> = {
    course: p.adjustment * (reasons.course - start),
    defence: p.adjustment * reasons.defence,
    repression: p.adjustment * reasons.repression,
    lineAbroad: p.adjustment * reasons.lineAbroad,
    limits: p.adjustment * (clamp(wanted, 0, 1) - wanted),
    events: start - from,
  };
  world.tensionLedger = closeSigned(from, world.tension, amounts, TENSION_CAUSES, 'other');
  world.usualPosture = usualPosture(date.year + 1);
}
