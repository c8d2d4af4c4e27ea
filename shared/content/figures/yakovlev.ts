import type { FigureDefinition } from '../types.ts';

export const yakovlev: FigureDefinition = {
  id: 'yakovlev',
  name: 'Alexander Yakovlev',
  faction: 'right',
  born: 1923,
  died: 2005,
  prominentFrom: 1985,
  prominentTo: 1991,
  office: 'Secretary of the Central Committee',
  sources: [
    {
      author: 'Archie Brown',
      title: 'The Gorbachev Factor',
      year: 1996,
    },
  ],
};
