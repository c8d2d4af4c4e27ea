import type { PlanDefinition } from './planDefinition.ts';

export const firstFiveYearPlan: PlanDefinition = {
  id: 'first-five-year-plan',
  title: 'First five-year plan',
  summary:
    'The more ambitious variant adopted in spring 1929, for the economic years 1928/29 to 1932/33: industry was to multiply, steel and power first. The targets were raised several times while it ran; the figures here are those adopted.',
  from: 1928,
  to: 1932,
  targets: {
    heavyIndustry: { before: 6.0, target: 18.1 },
    consumerGoods: { before: 12.3, target: 25.1 },
    coal: { before: 35.4, target: 75 },
    steel: { before: 4.0, target: 10.4 },
    electricity: { before: 5.05, target: 22 },
    oil: { before: 11.7, target: 21.7 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Eugene Zaleski', title: 'Planning for Economic Growth in the Soviet Union, 1918-1932', year: 1971 },
  ],
};
