import type { FigureDefinition } from '../types.ts';

export const baibakov: FigureDefinition = {
  id: 'baibakov',
  name: 'Nikolai Baibakov',
  faction: 'technocrats',
  born: 1911,
  died: 2008,
  prominentFrom: 1965,
  prominentTo: 1985,
  office: 'Chairman of the State Planning Committee',
  sources: [
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
