import { POLITICS_PARAMETERS } from '../content/politicsParameters.ts';
import type { GameState, Outcome } from '../state/gameState.ts';

function hasCollapsed(state: GameState): boolean {
  const { collapseLegitimacy, collapseYears } = POLITICS_PARAMETERS.ending;
  const last = state.standing.slice(-collapseYears);
  return last.length === collapseYears && last.every(({ legitimacy }) => legitimacy < collapseLegitimacy);
}

/**
 * Whether and how the game ends in the quarter just played: the regime collapses when consent has been near nothing for
 * two years, the war is lost when most of the economy is occupied, a deposed leader leaves an ironman game, and the last
 * quarter of the last year brings the review.
 */
export function findEnding(state: GameState): Outcome['ending'] | undefined {
  const { settings, date, politics } = state;
  const year = state.years.at(-1);
  if (year !== undefined && year.occupation >= POLITICS_PARAMETERS.ending.defeatOccupation) return 'defeat';
  if (hasCollapsed(state)) return 'collapse';
  if (settings.ironman && politics.leadership.seat !== settings.leadership) return 'ousted';
  if (date.year > settings.endYear || (date.year === settings.endYear && date.quarter === 4)) return 'review';
  return undefined;
}
