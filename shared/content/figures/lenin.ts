import type { FigureDefinition } from '../types.ts';

export const lenin: FigureDefinition = {
  id: 'lenin',
  name: 'Vladimir Lenin',
  faction: 'apparatus',
  born: 1870,
  died: 1924,
  prominentFrom: 1921,
  prominentTo: 1923,
  leads: [1921, 1923],
  office: "Chairman of the Council of People's Commissars",
  sources: [
    {
      author: 'Robert Service',
      title: 'Lenin: A Biography',
      year: 2000,
    },
  ],
};
