import type { LeverDefinition } from '../types.ts';

export const defenceShare: LeverDefinition = {
  id: 'defenceShare',
  title: 'Defence',
  summary:
    'Share of output spent on the armed forces and arms. It competes with investment for the products of heavy industry; cutting it fast disorganises the factories that must convert.',
  group: 'world',
  unit: 'share of GDP',
  min: 0,
  max: 0.65,
  step: 0.005,
  yearlyLimit: 0.36,
  leaning: {
    openness: -0.05,
    coercion: 0.05,
  },
  sources: [
    {
      author: 'Mark Harrison',
      title: 'Accounting for War: Soviet Production, Employment, and the Defence Burden, 1940-1945',
      year: 1996,
    },
    {
      author: 'R. W. Davies, Mark Harrison and S. G. Wheatcroft (eds)',
      title: 'The Economic Transformation of the Soviet Union, 1913-1945',
      year: 1994,
    },
  ],
};
