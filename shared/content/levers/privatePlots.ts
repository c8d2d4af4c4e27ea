import type { LeverDefinition } from '../types.ts';

export const privatePlots: LeverDefinition = {
  id: 'privatePlots',
  title: 'Household plots',
  summary: 'How far collective farmers may keep gardens and animals of their own. Plots feed the village when the collective does not.',
  group: 'village',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.4,
  leaning: {
    market: 0.04,
    coercion: -0.05,
  },
  sources: [
    {
      author: 'R. W. Davies and Stephen G. Wheatcroft',
      title: 'The Years of Hunger: Soviet Agriculture, 1931-1933',
      year: 2004,
    },
    {
      author: 'Alec Nove',
      title: 'An Economic History of the USSR',
      year: 1969,
    },
  ],
};
