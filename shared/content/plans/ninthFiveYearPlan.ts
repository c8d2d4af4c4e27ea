import type { PlanDefinition } from './planDefinition.ts';

export const ninthFiveYearPlan: PlanDefinition = {
  id: 'ninth-five-year-plan',
  title: 'Ninth five-year plan',
  summary:
    'The first plan on whose paper consumer goods were to grow faster than producer goods since the second; the harvests of 1972 and 1975 undid it.',
  from: 1971,
  to: 1975,
  targets: {
    heavyIndustry: { before: 100, target: 141 },
    consumerGoods: { before: 100, target: 144 },
    coal: { before: 624, target: 685 },
    steel: { before: 116, target: 142 },
    electricity: { before: 741, target: 1030 },
    oil: { before: 353, target: 480 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Communist Party of the Soviet Union', title: 'Materialy XXIV s"ezda KPSS', year: 1971 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
