import type { LeverDefinition } from '../types.ts';

export const taxEffort: LeverDefinition = {
  id: 'taxEffort',
  title: 'Tax effort',
  summary:
    'How hard the state taxes goods and private incomes. It takes years to build the offices that collect, and what is collected loses value while prices rise.',
  group: 'money',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.2,
  leaning: {
    market: -0.06,
    pace: 0.04,
    coercion: 0.04,
  },
  sources: [
    {
      author: 'Franklyn D. Holzman',
      title: 'Soviet Taxation: The Fiscal and Monetary Problems of a Planned Economy',
      year: 1955,
    },
    {
      author: 'Vladimir G. Treml',
      title: 'Alcohol in the USSR: A Statistical Study',
      year: 1982,
    },
    {
      author: 'Gur Ofer',
      title: 'Budget Deficit, Market Disequilibrium and Soviet Economic Reforms',
      year: 1989,
    },
  ],
};
