import type { FigureDefinition } from '../types.ts';

export const tomsky: FigureDefinition = {
  id: 'tomsky',
  name: 'Mikhail Tomsky',
  faction: 'right',
  born: 1880,
  died: 1936,
  prominentFrom: 1921,
  prominentTo: 1936,
  office: 'Chairman of the trade unions, 1922-29',
  sources: [
    {
      author: 'Stephen F. Cohen',
      title: 'Bukharin and the Bolshevik Revolution: A Political Biography, 1888-1938',
      year: 1973,
    },
  ],
};
