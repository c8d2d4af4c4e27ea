/** All content by id. The records are generated from the folders, see `tools/contentIndex.ts`. */
export { ECONOMIES, EVENTS, FACTIONS, FIGURES, LAWS, LEVERS, OUTSIDE_SEATS, PROGRAMMES, SCENARIOS } from './index.generated.ts';
