import type { FigureDefinition } from '../types.ts';

export const kamenev: FigureDefinition = {
  id: 'kamenev',
  name: 'Lev Kamenev',
  faction: 'left',
  born: 1883,
  died: 1936,
  prominentFrom: 1925,
  prominentTo: 1934,
  office: 'Chairman of the Moscow Soviet until 1926',
  sources: [
    {
      author: 'Robert V. Daniels',
      title: 'The Conscience of the Revolution: Communist Opposition in Soviet Russia',
      year: 1960,
    },
  ],
};
