import type { LeverDefinition } from '../types.ts';

export const creditEase: LeverDefinition = {
  id: 'creditEase',
  title: 'Credit to enterprises',
  summary:
    'How readily the State Bank lends to trusts and enterprises. Easy credit lets them hold goods for a higher price and adds money where budgets are soft; tight credit makes them sell and calms expectations.',
  group: 'money',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.05,
  yearlyLimit: 0.8,
  leaning: {
    market: -0.03,
    pace: 0.06,
  },
  sources: [
    {
      author: 'Arthur Z. Arnold',
      title: 'Banks, Credit, and Money in Soviet Russia',
      year: 1937,
    },
    {
      author: 'E. H. Carr',
      title: 'The Interregnum, 1923-1924',
      year: 1954,
    },
    {
      author: 'International Monetary Fund, World Bank, OECD and EBRD',
      title: 'A Study of the Soviet Economy',
      year: 1991,
    },
  ],
};
