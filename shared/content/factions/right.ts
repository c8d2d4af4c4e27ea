import type { FactionDefinition } from '../types.ts';

export const right: FactionDefinition = {
  id: 'right',
  title: 'Right',
  summary: 'Friends of the link with the peasant: growth through trade with the village, later through reform of the market.',
  wants: 'Markets, cheap goods for the village, an end to force.',
  ideology: {
    market: 0.6,
    pace: -0.5,
    coercion: -0.7,
    openness: 0.1,
    debate: 0,
  },
  colour: '#c9962b',
  members: 11,
  programmes: [
    {
      from: 1921,
      programme: 'nep-kept',
    },
    {
      from: 1965,
      programme: 'dual-track-1965',
    },
  ],
  sources: [
    {
      author: 'Stephen F. Cohen',
      title: 'Bukharin and the Bolshevik Revolution: A Political Biography, 1888-1938',
      year: 1973,
    },
    {
      author: 'Moshe Lewin',
      title: 'Russian Peasants and Soviet Power: A Study of Collectivization',
      year: 1968,
    },
  ],
};
