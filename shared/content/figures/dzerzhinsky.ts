import type { FigureDefinition } from '../types.ts';

export const dzerzhinsky: FigureDefinition = {
  id: 'dzerzhinsky',
  name: 'Felix Dzerzhinsky',
  faction: 'organs',
  born: 1877,
  died: 1926,
  prominentFrom: 1921,
  prominentTo: 1926,
  leads: [1921, 1926],
  office: 'Head of the Cheka and OGPU',
  sources: [
    {
      author: 'George Leggett',
      title: "The Cheka: Lenin's Political Police",
      year: 1981,
    },
  ],
};
