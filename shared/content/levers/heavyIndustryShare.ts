import type { LeverDefinition } from '../types.ts';

export const heavyIndustryShare: LeverDefinition = {
  id: 'heavyIndustryShare',
  title: 'Heavy industry in investment',
  summary:
    'Part of industrial investment that goes to industries making machines, steel and fuel. More of it now lifts the ceiling on all later investment, at the price of consumer goods.',
  group: 'accumulation',
  unit: 'share',
  min: 0.2,
  max: 0.6,
  step: 0.01,
  yearlyLimit: 0.12,
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
      author: 'Alexander Erlich',
      title: 'The Soviet Industrialization Debate, 1924-1928',
      year: 1960,
    },
  ],
};
