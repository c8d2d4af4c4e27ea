import type { FigureDefinition } from '../types.ts';

export const shlyapnikov: FigureDefinition = {
  id: 'shlyapnikov',
  name: 'Alexander Shlyapnikov',
  faction: 'workersOpposition',
  born: 1885,
  died: 1937,
  prominentFrom: 1921,
  prominentTo: 1933,
  leads: [1921, 1933],
  office: "Chairman of the metalworkers' union until 1921",
  sources: [
    {
      author: 'Barbara C. Allen',
      title: 'Alexander Shlyapnikov, 1885-1937: Life of an Old Bolshevik',
      year: 2015,
    },
  ],
};
