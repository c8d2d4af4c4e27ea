import type { PlanDefinition } from './planDefinition.ts';

export const eleventhFiveYearPlan: PlanDefinition = {
  id: 'eleventh-five-year-plan',
  title: 'Eleventh five-year plan',
  summary: 'Food and energy: lower rates again, and oil that was to grow hardly at all.',
  from: 1981,
  to: 1985,
  targets: {
    heavyIndustry: { before: 100, target: 126 },
    consumerGoods: { before: 100, target: 127 },
    coal: { before: 716, target: 770 },
    electricity: { before: 1294, target: 1550 },
    oil: { before: 603, target: 620 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Communist Party of the Soviet Union', title: 'Materialy XXVI s"ezda KPSS', year: 1981 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
