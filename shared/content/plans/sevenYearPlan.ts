import type { PlanDefinition } from './planDefinition.ts';

export const sevenYearPlan: PlanDefinition = {
  id: 'seven-year-plan',
  title: 'Seven-year plan',
  summary:
    'Control figures of 1959 to 1965: chemicals, oil and gas instead of coal, housing, and a farm output that was to rise by seven tenths.',
  from: 1959,
  to: 1965,
  targets: {
    heavyIndustry: { before: 100, target: 185 },
    consumerGoods: { before: 100, target: 162 },
    farming: { before: 100, target: 170 },
    coal: { before: 496, target: 600 },
    steel: { before: 54.9, target: 86 },
    electricity: { before: 235, target: 500 },
    oil: { before: 113, target: 230 },
  },
  quality: 'recalled',
  sources: [
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
