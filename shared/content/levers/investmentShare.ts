import type { LeverDefinition } from '../types.ts';

export const investmentShare: LeverDefinition = {
  id: 'investmentShare',
  title: 'Investment',
  summary:
    'Share of output the state tries to put into new capital. What heavy industry and imported machines cannot supply is not built, and what is built is not consumed.',
  group: 'accumulation',
  unit: 'share of GDP',
  min: 0.03,
  max: 0.35,
  step: 0.005,
  yearlyLimit: 0.08,
  leaning: {
    pace: 0.25,
  },
  sources: [
    {
      author: 'Robert C. Allen',
      title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution',
      year: 2003,
    },
    {
      author: 'Alec Nove',
      title: 'An Economic History of the USSR',
      year: 1969,
    },
  ],
};
