import type { LeverDefinition } from '../types.ts';

export const priceSubsidies: LeverDefinition = {
  id: 'priceSubsidies',
  title: 'Food subsidies',
  summary: 'Share of the price of procured food that the budget carries, so that shops can sell below it.',
  group: 'money',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.3,
  leaning: {
    market: -0.1,
    pace: -0.05,
  },
  sources: [
    {
      author: 'Gur Ofer',
      title: 'Budget Deficit, Market Disequilibrium and Soviet Economic Reforms',
      year: 1989,
    },
    {
      author: 'Janos Kornai',
      title: 'Economics of Shortage',
      year: 1980,
    },
  ],
};
