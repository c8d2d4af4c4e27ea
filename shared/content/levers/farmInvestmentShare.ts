import type { LeverDefinition } from '../types.ts';

export const farmInvestmentShare: LeverDefinition = {
  id: 'farmInvestmentShare',
  title: 'Investment in farming',
  summary:
    'Part of investment that goes to tractors, barns, fertiliser and drainage. It raises harvests; collective farms lose some of it on the way.',
  group: 'accumulation',
  unit: 'share',
  min: 0.05,
  max: 0.4,
  step: 0.005,
  yearlyLimit: 0.06,
  leaning: {
    pace: -0.05,
    market: 0.02,
  },
  sources: [
    {
      author: 'Robert C. Allen',
      title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution',
      year: 2003,
    },
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
