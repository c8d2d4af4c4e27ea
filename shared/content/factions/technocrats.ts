import type { FactionDefinition } from '../types.ts';

export const technocrats: FactionDefinition = {
  id: 'technocrats',
  title: 'Technocrats',
  summary: 'Planners, directors and engineers: what can be measured can be managed.',
  wants: 'Balanced plans, machines from abroad, peace for specialists.',
  ideology: {
    market: 0.1,
    pace: 0.3,
    coercion: -0.6,
    openness: 0.4,
    debate: 0.1,
  },
  colour: '#3d6480',
  members: 8,
  programmes: [
    {
      from: 1921,
      programme: 'east-asian',
    },
  ],
  sources: [
    {
      author: 'Kendall E. Bailes',
      title: 'Technology and Society under Lenin and Stalin',
      year: 1978,
    },
    {
      author: 'Eugene Zaleski',
      title: 'Stalinist Planning for Economic Growth, 1933-1952',
      year: 1980,
    },
  ],
};
