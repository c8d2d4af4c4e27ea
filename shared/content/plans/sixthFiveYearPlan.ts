import type { PlanDefinition } from './planDefinition.ts';

export const sixthFiveYearPlan: PlanDefinition = {
  id: 'sixth-five-year-plan',
  title: 'Sixth five-year plan',
  summary:
    'Adopted at the congress of 1956, found out of balance within the year and given up in 1957; a plan for seven years took its place.',
  from: 1956,
  to: 1960,
  targets: {
    heavyIndustry: { before: 100, target: 170 },
    consumerGoods: { before: 100, target: 160 },
    coal: { before: 391, target: 593 },
    steel: { before: 45.3, target: 68.3 },
    electricity: { before: 170, target: 320 },
    oil: { before: 70.8, target: 135 },
    grain: { before: 103.7, target: 180 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
