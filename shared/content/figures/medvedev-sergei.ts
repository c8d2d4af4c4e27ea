import type { FigureDefinition } from '../types.ts';

export const medvedevSergei: FigureDefinition = {
  id: 'medvedev-sergei',
  name: 'Sergei Medvedev',
  faction: 'workersOpposition',
  born: 1885,
  died: 1937,
  prominentFrom: 1921,
  prominentTo: 1933,
  office: "Leader of the metalworkers' union",
  sources: [
    {
      author: 'Barbara C. Allen',
      title: 'Alexander Shlyapnikov, 1885-1937: Life of an Old Bolshevik',
      year: 2015,
    },
  ],
};
