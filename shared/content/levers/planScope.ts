import type { LeverDefinition } from '../types.ts';

export const planScope: LeverDefinition = {
  id: 'planScope',
  title: 'Reach of the plan',
  summary:
    'Share of non-farm output under compulsory targets. The plan coordinates at once, but it overloads planners as the economy grows more varied.',
  group: 'plan',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.01,
  yearlyLimit: 0.3,
  leaning: {
    market: -0.3,
    pace: 0.05,
  },
  sources: [
    {
      author: 'Eugene Zaleski',
      title: 'Stalinist Planning for Economic Growth, 1933-1952',
      year: 1980,
    },
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
