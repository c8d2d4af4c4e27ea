import { ECONOMY_EN } from './en/economy.ts';
import { EXPLAIN_EN } from './en/explain.ts';
import { GAME_EN } from './en/game.ts';
import { LEDGERS_EN } from './en/ledgers.ts';
import { LIBRARY_EN } from './en/library.ts';
import { PANELS_EN } from './en/panels.ts';
import { PLACES_EN } from './en/places.ts';
import { PLAN_NOTES_EN } from './en/planNotes.ts';
import { POLITICS_NOTES_EN } from './en/politicsNotes.ts';
import { PROJECTS_EN } from './en/projects.ts';
import { REFUSALS_EN } from './en/refusals.ts';
import { REVIEW_NOTES_EN } from './en/reviewNotes.ts';
import { SERIES_EN } from './en/series.ts';
import { TRADE_NOTES_EN } from './en/tradeNotes.ts';
import { TITLE_EN } from './en/title.ts';

/** All text of the interface in English, by name. A translation is a table with the same names. */
export const EN = {
  ...TITLE_EN,
  ...GAME_EN,
  ...LIBRARY_EN,
  ...EXPLAIN_EN,
  ...LEDGERS_EN,
  ...ECONOMY_EN,
  ...PROJECTS_EN,
  ...PANELS_EN,
  ...PLACES_EN,
  ...PLAN_NOTES_EN,
  ...TRADE_NOTES_EN,
  ...POLITICS_NOTES_EN,
  ...REVIEW_NOTES_EN,
  ...SERIES_EN,
  ...REFUSALS_EN,
} as const;
