import type { LeverDefinition } from '../types.ts';

export const goodsImports: LeverDefinition = {
  id: 'goodsImports',
  title: 'Imports of consumer goods',
  summary:
    'Foreign factory goods brought in to bring prices down and grain to market. Trade pays for them, as far as it can; they cost currency that would have bought machines.',
  group: 'money',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.05,
  yearlyLimit: 0.5,
  leaning: {
    openness: 0.12,
    pace: -0.05,
  },
  sources: [
    {
      author: 'E. H. Carr',
      title: 'The Interregnum, 1923-1924',
      year: 1954,
    },
  ],
};
