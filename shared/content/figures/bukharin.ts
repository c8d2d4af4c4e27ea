import type { FigureDefinition } from '../types.ts';

export const bukharin: FigureDefinition = {
  id: 'bukharin',
  name: 'Nikolai Bukharin',
  faction: 'right',
  born: 1888,
  died: 1938,
  prominentFrom: 1921,
  prominentTo: 1936,
  leads: [1921, 1936],
  office: 'Editor of Pravda, 1918-29',
  sources: [
    {
      author: 'Stephen F. Cohen',
      title: 'Bukharin and the Bolshevik Revolution: A Political Biography, 1888-1938',
      year: 1973,
    },
  ],
};
