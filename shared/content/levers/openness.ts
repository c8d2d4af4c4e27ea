import type { LeverDefinition } from '../types.ts';

export const openness: LeverDefinition = {
  id: 'openness',
  title: 'Openness to the world economy',
  summary:
    'Imports of machines, concessions, licences and foreign specialists. It relaxes the limit on investment and speeds learning, as far as the world market and foreign governments allow.',
  group: 'world',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.35,
  leaning: {
    openness: 0.6,
  },
  sources: [
    {
      author: 'Antony C. Sutton',
      title: 'Western Technology and Soviet Economic Development, 1917 to 1930',
      year: 1968,
    },
    {
      author: 'John Quigley',
      title: 'The Soviet Foreign Trade Monopoly: Institutions and Laws',
      year: 1974,
    },
  ],
};
