import type { FactionDefinition } from '../types.ts';

export const apparatus: FactionDefinition = {
  id: 'apparatus',
  title: 'Apparatus',
  summary: 'Secretaries and officials: the line is what keeps the centre together.',
  wants: 'Order, one voice, cadres named from above.',
  ideology: {
    market: -0.5,
    pace: 0.2,
    coercion: 0.2,
    openness: -0.2,
    debate: -0.4,
  },
  colour: '#6b6259',
  members: 20,
  programmes: [
    {
      from: 1921,
      programme: 'history',
    },
  ],
  sources: [
    {
      author: 'Oleg V. Khlevniuk',
      title: 'Master of the House: Stalin and His Inner Circle',
      year: 2009,
    },
    {
      author: 'Jerry F. Hough and Merle Fainsod',
      title: 'How the Soviet Union Is Governed',
      year: 1979,
    },
  ],
};
