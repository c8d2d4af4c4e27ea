import type { LeverDefinition } from '../types.ts';

export const priceCeilings: LeverDefinition = {
  id: 'priceCeilings',
  title: 'Ceilings on industrial prices',
  summary: 'How strictly prices of trusts and syndicates are capped. Ceilings bring the mark-up down.',
  group: 'money',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.05,
  yearlyLimit: 0.8,
  leaning: {
    market: -0.08,
  },
  sources: [
    {
      author: 'E. H. Carr',
      title: 'The Interregnum, 1923-1924',
      year: 1954,
    },
    {
      author: 'Simon Johnson and Peter Temin',
      title: 'The Macroeconomics of NEP',
      year: 1993,
    },
  ],
};
