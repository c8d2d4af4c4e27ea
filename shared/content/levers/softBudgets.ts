import type { LeverDefinition } from '../types.ts';

export const softBudgets: LeverDefinition = {
  id: 'softBudgets',
  title: 'Soft budgets',
  summary:
    'How far enterprises are rescued from their losses. Soft budgets create jobs faster than capital and weaken the wish to use new technology.',
  group: 'plan',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.4,
  leaning: {
    market: -0.07,
    pace: 0.05,
  },
  sources: [
    {
      author: 'Janos Kornai',
      title: 'Economics of Shortage',
      year: 1980,
    },
    {
      author: 'Robert C. Allen',
      title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution',
      year: 2003,
    },
  ],
};
