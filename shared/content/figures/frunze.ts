import type { FigureDefinition } from '../types.ts';

export const frunze: FigureDefinition = {
  id: 'frunze',
  name: 'Mikhail Frunze',
  faction: 'organs',
  born: 1885,
  died: 1925,
  prominentFrom: 1924,
  prominentTo: 1925,
  office: "People's Commissar for Military and Naval Affairs",
  sources: [
    {
      author: 'John Erickson',
      title: 'The Soviet High Command, 1918-1941',
      year: 1962,
    },
  ],
};
