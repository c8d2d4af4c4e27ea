import type { PlanDefinition } from './planDefinition.ts';

export const fifthFiveYearPlan: PlanDefinition = {
  id: 'fifth-five-year-plan',
  title: 'Fifth five-year plan',
  summary:
    'Directives came in autumn 1952, when the plan was half over; after March 1953 consumer goods and farming got more than they say.',
  from: 1951,
  to: 1955,
  targets: {
    heavyIndustry: { before: 100, target: 180 },
    consumerGoods: { before: 100, target: 165 },
    coal: { before: 100, target: 143 },
    steel: { before: 100, target: 162 },
    electricity: { before: 100, target: 180 },
    oil: { before: 100, target: 185 },
    grain: { before: 100, target: 140 },
  },
  quality: 'recalled',
  sources: [{ author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 }],
};
