import type { FigureDefinition } from '../types.ts';

export const brezhnev: FigureDefinition = {
  id: 'brezhnev',
  name: 'Leonid Brezhnev',
  faction: 'apparatus',
  born: 1906,
  died: 1982,
  prominentFrom: 1964,
  prominentTo: 1982,
  leads: [1964, 1982],
  office: 'General Secretary of the Central Committee',
  sources: [
    {
      author: 'Susanne Schattenberg',
      title: 'Brezhnev: The Making of a Statesman',
      year: 2021,
    },
  ],
};
