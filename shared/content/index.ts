/** All content by id. The records are generated from the folders, see `tools/contentIndex.ts`. */
export {
  CONCESSIONS,
  ECONOMIES,
  EVENTS,
  FACTIONS,
  FIGURES,
  LAWS,
  LEVERS,
  OUTSIDE_SEATS,
  PROGRAMMES,
  PROJECTS,
  SCENARIOS,
} from './index.generated.ts';
