import { PROJECTS } from '../../content/index.ts';
import { clamp } from '../../math/numbers.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { GameState } from '../../state/gameState.ts';
import type { ForeignCapital, TradeInputs } from './tradeInputs.ts';

/** Special zones that work. */
function finishedZones({ projects }: GameState): number {
  return Object.entries(projects.works).filter(([id, work]) => PROJECTS[id]?.kind === 'zone' && work.finished !== undefined).length;
}

/** What the trade of a game's year depends on. */
export function tradeInputsOf(state: GameState, account: EconomyYear, foreignCapital: ForeignCapital): TradeInputs {
  return {
    account,
    openness: clamp(state.orders.openness + state.projects.departure.openness, 0, 1),
    softBudgets: state.orders.softBudgets,
    posture: state.world.posture,
    foreignCapital,
    zones: finishedZones(state),
  };
}
