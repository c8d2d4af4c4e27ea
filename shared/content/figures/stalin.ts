import type { FigureDefinition } from '../types.ts';

export const stalin: FigureDefinition = {
  id: 'stalin',
  name: 'Joseph Stalin',
  faction: 'apparatus',
  born: 1878,
  died: 1953,
  prominentFrom: 1924,
  prominentTo: 1952,
  leads: [1924, 1952],
  office: 'General Secretary',
  sources: [
    {
      author: 'Oleg V. Khlevniuk',
      title: 'Stalin: New Biography of a Dictator',
      year: 2015,
    },
  ],
};
