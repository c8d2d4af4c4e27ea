import type { FactionDefinition } from '../types.ts';

export const workersOpposition: FactionDefinition = {
  id: 'workersOpposition',
  title: "Workers' Opposition",
  summary: 'Trade unionists: industry managed by those who work in it.',
  wants: 'Unions with power, equal pay, free speech in the Party.',
  ideology: {
    market: -0.6,
    pace: -0.3,
    coercion: -0.7,
    openness: -0.4,
    debate: 0.8,
  },
  colour: '#8c3b5e',
  members: 5,
  programmes: [
    {
      from: 1921,
      programme: 'no-collectivisation',
    },
  ],
  sources: [
    {
      author: 'Robert V. Daniels',
      title: 'The Conscience of the Revolution: Communist Opposition in Soviet Russia',
      year: 1960,
    },
    {
      author: 'Donald Filtzer',
      title: 'Soviet Workers and Stalinist Industrialization',
      year: 1986,
    },
  ],
};
