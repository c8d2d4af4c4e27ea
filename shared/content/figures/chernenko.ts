import type { FigureDefinition } from '../types.ts';

export const chernenko: FigureDefinition = {
  id: 'chernenko',
  name: 'Konstantin Chernenko',
  faction: 'apparatus',
  born: 1911,
  died: 1985,
  prominentFrom: 1978,
  prominentTo: 1985,
  leads: [1983, 1985],
  office: 'General Secretary of the Central Committee, 1984-85',
  sources: [
    {
      author: 'Archie Brown',
      title: 'The Gorbachev Factor',
      year: 1996,
    },
  ],
};
