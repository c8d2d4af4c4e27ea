import type { PlanDefinition } from './planDefinition.ts';

export const secondFiveYearPlan: PlanDefinition = {
  id: 'second-five-year-plan',
  title: 'Second five-year plan',
  summary:
    'Adopted in 1934 after the crisis of 1932-33 and cut down from earlier drafts. On paper consumer goods were to grow faster than producer goods.',
  from: 1933,
  to: 1937,
  targets: {
    heavyIndustry: { before: 23.1, target: 45.5 },
    consumerGoods: { before: 20.2, target: 47.2 },
    coal: { before: 64.3, target: 152.5 },
    steel: { before: 5.9, target: 17.0 },
    electricity: { before: 13.4, target: 38 },
    oil: { before: 22.3, target: 46.8 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Eugene Zaleski', title: 'Stalinist Planning for Economic Growth, 1933-1952', year: 1980 },
  ],
};
