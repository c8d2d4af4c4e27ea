import type { LeverDefinition } from '../types.ts';

export const controlledPriceGrowth: LeverDefinition = {
  id: 'controlledPriceGrowth',
  title: 'Change of controlled prices',
  summary:
    'Ordered rise or cut of state retail prices in a year. Rises soak up money only as far as wages are not raised with them; cuts are popular and lengthen queues.',
  group: 'money',
  unit: 'growth per year',
  min: -0.1,
  max: 1,
  step: 0.01,
  yearlyLimit: 1,
  leaning: {
    market: 0.06,
    pace: 0.03,
  },
  sources: [
    {
      author: 'Janet G. Chapman',
      title: 'Real Wages in Soviet Russia since 1928',
      year: 1963,
    },
    {
      author: 'International Monetary Fund, World Bank, OECD and EBRD',
      title: 'A Study of the Soviet Economy',
      year: 1991,
    },
  ],
};
