import type { LeverDefinition } from '../types.ts';

export const ruralCoercion: LeverDefinition = {
  id: 'ruralCoercion',
  title: 'Rural coercion',
  summary: 'Expropriation and deportation in the countryside. It drives people out of the village by force.',
  group: 'village',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 1,
  leaning: {
    coercion: 0.15,
  },
  sources: [
    {
      author: 'Lynne Viola',
      title: "The Unknown Gulag: The Lost World of Stalin's Special Settlements",
      year: 2007,
    },
    {
      author: 'R. W. Davies',
      title: 'The Socialist Offensive: The Collectivisation of Soviet Agriculture, 1929-1930',
      year: 1980,
    },
  ],
};
