import type { LeverDefinition } from '../types.ts';

export const grainPrice: LeverDefinition = {
  id: 'grainPrice',
  title: 'Price paid for grain',
  summary:
    'What the state pays for grain and other deliveries, against the terms of 1913. Dear grain comes to market; cheap grain feeds the budget.',
  group: 'money',
  unit: 'ratio',
  min: 0.1,
  max: 2,
  step: 0.05,
  yearlyLimit: 0.4,
  leaning: {
    market: 0.08,
    pace: -0.1,
    coercion: -0.06,
  },
  sources: [
    {
      author: 'Simon Johnson and Peter Temin',
      title: 'The Macroeconomics of NEP',
      year: 1993,
    },
    {
      author: 'Alec Nove',
      title: 'An Economic History of the USSR',
      year: 1969,
    },
    {
      author: 'Vincent Koen and Steven Phillips',
      title: 'Price Liberalization in Russia',
      year: 1993,
    },
  ],
};
