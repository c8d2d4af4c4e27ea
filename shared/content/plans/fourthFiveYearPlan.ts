import type { PlanDefinition } from './planDefinition.ts';

export const fourthFiveYearPlan: PlanDefinition = {
  id: 'fourth-five-year-plan',
  title: 'Fourth five-year plan',
  summary: 'Reconstruction: industry was to stand above the level of 1940 by 1950, with the west of the country rebuilt.',
  from: 1946,
  to: 1950,
  targets: {
    coal: { before: 149.3, target: 250 },
    steel: { before: 12.3, target: 25.4 },
    electricity: { before: 43.3, target: 82 },
    oil: { before: 19.4, target: 35.4 },
    grain: { before: 47.3, target: 127 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Eugene Zaleski', title: 'Stalinist Planning for Economic Growth, 1933-1952', year: 1980 },
  ],
};
