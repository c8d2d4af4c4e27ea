import type { PlanDefinition } from './planDefinition.ts';

export const twelfthFiveYearPlan: PlanDefinition = {
  id: 'twelfth-five-year-plan',
  title: 'Twelfth five-year plan',
  summary: 'Acceleration: machine building first. It was to be the last.',
  from: 1986,
  to: 1990,
  targets: {
    heavyIndustry: { before: 100, target: 120 },
    consumerGoods: { before: 100, target: 122 },
    coal: { before: 726, target: 780 },
    electricity: { before: 1545, target: 1840 },
    oil: { before: 595, target: 630 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Communist Party of the Soviet Union', title: 'Materialy XXVII s"ezda KPSS', year: 1986 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
