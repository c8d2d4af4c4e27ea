import type { FactionDefinition } from '../types.ts';

export const organs: FactionDefinition = {
  id: 'organs',
  title: 'Organs and Army',
  summary: 'Security service and armed forces: a besieged fortress needs arms and discipline.',
  wants: 'Heavy industry, defence, powers without courts.',
  ideology: {
    market: -0.8,
    pace: 0.5,
    coercion: 0.7,
    openness: -0.5,
    debate: -0.7,
  },
  colour: '#3f4a3c',
  members: 7,
  programmes: [
    {
      from: 1921,
      programme: 'history',
    },
  ],
  sources: [
    {
      author: 'John Erickson',
      title: 'The Soviet High Command, 1918-1941',
      year: 1962,
    },
    {
      author: 'David R. Shearer',
      title: "Policing Stalin's Socialism: Repression and Social Order in the Soviet Union, 1924-1953",
      year: 2009,
    },
  ],
};
