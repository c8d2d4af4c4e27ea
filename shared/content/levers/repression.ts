import type { LeverDefinition } from '../types.ts';

export const repression: LeverDefinition = {
  id: 'repression',
  title: 'Repression',
  summary:
    'Arrests, dismissals and fear among managers, engineers and officials. It damages coordination, checks collusion and makes bad news scarce.',
  group: 'society',
  unit: 'intensity',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.8,
  leaning: {
    coercion: 0.3,
    debate: -0.15,
  },
  sources: [
    {
      author: 'J. Arch Getty and Oleg V. Naumov',
      title: 'The Road to Terror: Stalin and the Self-Destruction of the Bolsheviks, 1932-1939',
      year: 1999,
    },
    {
      author: 'Robert Conquest',
      title: 'The Great Terror',
      year: 1968,
    },
  ],
};
