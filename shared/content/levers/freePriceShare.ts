import type { LeverDefinition } from '../types.ts';

export const freePriceShare: LeverDefinition = {
  id: 'freePriceShare',
  title: 'Trade at free prices',
  summary:
    'Share of retail trade at prices that sellers set. Where it is small, too much money means queues and not prices; freed at a stroke, the whole overhang becomes a price jump.',
  group: 'money',
  unit: 'share',
  min: 0.02,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.98,
  leaning: {
    market: 0.3,
  },
  sources: [
    {
      author: 'Alec Nove',
      title: 'An Economic History of the USSR',
      year: 1969,
    },
    {
      author: 'International Monetary Fund, World Bank, OECD and EBRD',
      title: 'A Study of the Soviet Economy',
      year: 1991,
    },
  ],
};
