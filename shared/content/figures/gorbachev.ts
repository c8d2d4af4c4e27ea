import type { FigureDefinition } from '../types.ts';

export const gorbachev: FigureDefinition = {
  id: 'gorbachev',
  name: 'Mikhail Gorbachev',
  faction: 'right',
  born: 1931,
  died: 2022,
  prominentFrom: 1985,
  prominentTo: 1991,
  leads: [1985, 1991],
  office: 'General Secretary of the Central Committee',
  sources: [
    {
      author: 'William Taubman',
      title: 'Gorbachev: His Life and Times',
      year: 2017,
    },
  ],
};
