import type { LeverDefinition } from '../types.ts';

export const tautness: LeverDefinition = {
  id: 'tautness',
  title: 'Tautness of targets',
  summary:
    'How far targets exceed what is possible. Strain disorganises supply, leaves building sites unfinished and makes reports rosier.',
  group: 'plan',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.5,
  leaning: {
    pace: 0.3,
  },
  sources: [
    {
      author: 'Eugene Zaleski',
      title: 'Stalinist Planning for Economic Growth, 1933-1952',
      year: 1980,
    },
    {
      author: 'R. W. Davies',
      title: 'Crisis and Progress in the Soviet Economy, 1931-1933',
      year: 1996,
    },
  ],
};
