import type { FigureDefinition } from '../types.ts';

export const liberman: FigureDefinition = {
  id: 'liberman',
  name: 'Yevsei Liberman',
  faction: 'right',
  born: 1897,
  died: 1981,
  prominentFrom: 1962,
  prominentTo: 1981,
  office: 'Economist in Kharkov, author of proposals on profit in planning',
  sources: [
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
