import type { PlanDefinition } from './planDefinition.ts';

export const thirdFiveYearPlan: PlanDefinition = {
  id: 'third-five-year-plan',
  title: 'Third five-year plan',
  summary: 'Adopted in 1939 under the shadow of war: heavy industry, the east, stocks of the state. It ended with the invasion.',
  from: 1938,
  to: 1942,
  targets: {
    heavyIndustry: { before: 100, target: 207 },
    consumerGoods: { before: 100, target: 172 },
    coal: { before: 128, target: 243 },
    steel: { before: 17.7, target: 28 },
    electricity: { before: 36.2, target: 75 },
    oil: { before: 30.5, target: 54 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Eugene Zaleski', title: 'Stalinist Planning for Economic Growth, 1933-1952', year: 1980 },
  ],
};
