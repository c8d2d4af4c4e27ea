import type { PlanDefinition } from './planDefinition.ts';

export const eighthFiveYearPlan: PlanDefinition = {
  id: 'eighth-five-year-plan',
  title: 'Eighth five-year plan',
  summary: 'The plan of the reform of 1965: fewer indicators, more for farming, consumer goods almost as fast as producer goods.',
  from: 1966,
  to: 1970,
  targets: {
    heavyIndustry: { before: 100, target: 149 },
    consumerGoods: { before: 100, target: 143 },
    coal: { before: 578, target: 665 },
    steel: { before: 91, target: 124 },
    electricity: { before: 507, target: 830 },
    oil: { before: 243, target: 345 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Communist Party of the Soviet Union', title: 'Materialy XXIII s"ezda KPSS', year: 1966 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
