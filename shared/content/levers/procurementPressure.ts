import type { LeverDefinition } from '../types.ts';

export const procurementPressure: LeverDefinition = {
  id: 'procurementPressure',
  title: 'Procurement pressure',
  summary:
    'How much of the reported harvest is taken by compulsion or at prices far below the market. It feeds towns and exports and weakens the will to sow.',
  group: 'village',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.35,
  leaning: {
    coercion: 0.15,
    market: -0.05,
    pace: 0.05,
  },
  sources: [
    {
      author: 'R. W. Davies',
      title: 'The Socialist Offensive: The Collectivisation of Soviet Agriculture, 1929-1930',
      year: 1980,
    },
    {
      author: 'R. W. Davies and Stephen G. Wheatcroft',
      title: 'The Years of Hunger: Soviet Agriculture, 1931-1933',
      year: 2004,
    },
  ],
};
