import { referenceCourse } from '../society/referenceCourse.ts';
import type { EconomyDefinition } from '../state/economyDefinition.ts';
import type { GameSettings } from '../state/gameState.ts';
import { recordedWorks } from '../world/projects/recordedWorks.ts';
import { recordTrade } from '../world/trade/recordTrade.ts';

/**
 * Computes what turns of a game are compared with: the record's society, works and trade under the same economy. Each is kept
 * by the function that asks for it; done when a game is made, so that its first turn does not have to wait.
 */
export function prepareRecord(definition: EconomyDefinition, settings: Pick<GameSettings, 'war'>): void {
  const withWar = settings.war === 'historical';
  referenceCourse(definition, withWar);
  recordedWorks(definition, definition.start.year);
  recordTrade(definition, withWar);
}
