import type { FigureDefinition } from '../types.ts';

export const ligachev: FigureDefinition = {
  id: 'ligachev',
  name: 'Yegor Ligachev',
  faction: 'apparatus',
  born: 1920,
  died: 2021,
  prominentFrom: 1985,
  prominentTo: 1990,
  office: 'Secretary of the Central Committee',
  sources: [
    {
      author: 'Archie Brown',
      title: 'The Gorbachev Factor',
      year: 1996,
    },
  ],
};
