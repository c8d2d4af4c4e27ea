import type { FigureDefinition } from '../types.ts';

export const rykov: FigureDefinition = {
  id: 'rykov',
  name: 'Alexei Rykov',
  faction: 'right',
  born: 1881,
  died: 1938,
  prominentFrom: 1921,
  prominentTo: 1936,
  office: "Chairman of the Council of People's Commissars, 1924-30",
  sources: [
    {
      author: 'Stephen F. Cohen',
      title: 'Bukharin and the Bolshevik Revolution: A Political Biography, 1888-1938',
      year: 1973,
    },
  ],
};
