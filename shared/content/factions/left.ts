import type { FactionDefinition } from '../types.ts';

export const left: FactionDefinition = {
  id: 'left',
  title: 'Left',
  summary: 'Mobilisers: industry first, financed by the village, and world revolution as the way out of isolation.',
  wants: 'Fast industrialisation, heavy industry, debate inside the Party.',
  ideology: {
    market: -0.6,
    pace: 0.7,
    coercion: 0,
    openness: 0.1,
    debate: 0.3,
  },
  colour: '#b3261e',
  members: 10,
  programmes: [
    {
      from: 1921,
      programme: 'nep-investment',
    },
  ],
  sources: [
    {
      author: 'Isaac Deutscher',
      title: 'The Prophet Unarmed: Trotsky, 1921-1929',
      year: 1959,
    },
    {
      author: 'Alexander Erlich',
      title: 'The Soviet Industrialization Debate, 1924-1928',
      year: 1960,
    },
  ],
};
