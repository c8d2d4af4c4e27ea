import type { FigureDefinition } from '../types.ts';

export const beria: FigureDefinition = {
  id: 'beria',
  name: 'Lavrenty Beria',
  faction: 'organs',
  born: 1899,
  died: 1953,
  prominentFrom: 1938,
  prominentTo: 1953,
  leads: [1938, 1953],
  office: "People's Commissar of Internal Affairs",
  sources: [
    {
      author: 'Amy Knight',
      title: "Beria: Stalin's First Lieutenant",
      year: 1993,
    },
  ],
};
