import type { FigureDefinition } from '../types.ts';

export const pyatakov: FigureDefinition = {
  id: 'pyatakov',
  name: 'Georgy Pyatakov',
  faction: 'left',
  born: 1890,
  died: 1937,
  prominentFrom: 1923,
  prominentTo: 1936,
  office: 'Deputy head of the Supreme Council of the National Economy',
  sources: [
    {
      author: 'Isaac Deutscher',
      title: 'The Prophet Unarmed: Trotsky, 1921-1929',
      year: 1959,
    },
  ],
};
