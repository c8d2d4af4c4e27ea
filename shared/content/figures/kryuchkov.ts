import type { FigureDefinition } from '../types.ts';

export const kryuchkov: FigureDefinition = {
  id: 'kryuchkov',
  name: 'Vladimir Kryuchkov',
  faction: 'organs',
  born: 1924,
  died: 2007,
  prominentFrom: 1988,
  prominentTo: 1991,
  office: 'Chairman of the KGB',
  sources: [
    {
      author: 'Archie Brown',
      title: 'The Gorbachev Factor',
      year: 1996,
    },
  ],
};
