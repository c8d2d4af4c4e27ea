import type { Names } from '../effects/names.ts';
import { FACTIONS, LAWS, LEVERS } from './index.ts';

/** Titles of the content for the sentences that describe conditions and effects. An unknown id stands for itself. */
export const CONTENT_NAMES: Names = {
  lever: (id) => LEVERS[id].title,
  law: (id) => LAWS[id]?.title ?? id,
  lawPosition: (id, position) => LAWS[id]?.positions[position]?.title ?? String(position),
  faction: (id) => FACTIONS[id].title,
};
