import type { FigureDefinition } from '../types.ts';

export const voroshilov: FigureDefinition = {
  id: 'voroshilov',
  name: 'Kliment Voroshilov',
  faction: 'organs',
  born: 1881,
  died: 1969,
  prominentFrom: 1925,
  prominentTo: 1940,
  office: "People's Commissar of Defence",
  sources: [
    {
      author: 'John Erickson',
      title: 'The Soviet High Command, 1918-1941',
      year: 1962,
    },
  ],
};
