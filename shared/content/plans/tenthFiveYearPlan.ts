import type { PlanDefinition } from './planDefinition.ts';

export const tenthFiveYearPlan: PlanDefinition = {
  id: 'tenth-five-year-plan',
  title: 'Tenth five-year plan',
  summary: 'The plan of efficiency and quality, with lower rates than any before it. They were not reached either.',
  from: 1976,
  to: 1980,
  targets: {
    heavyIndustry: { before: 100, target: 138 },
    consumerGoods: { before: 100, target: 130 },
    coal: { before: 701, target: 790 },
    steel: { before: 141, target: 160 },
    electricity: { before: 1039, target: 1340 },
    oil: { before: 491, target: 620 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Communist Party of the Soviet Union', title: 'Materialy XXV s"ezda KPSS', year: 1976 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
