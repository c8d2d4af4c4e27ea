import type { FigureDefinition } from '../types.ts';

export const voznesensky: FigureDefinition = {
  id: 'voznesensky',
  name: 'Nikolai Voznesensky',
  faction: 'technocrats',
  born: 1903,
  died: 1950,
  prominentFrom: 1938,
  prominentTo: 1949,
  office: 'Chairman of the State Planning Commission',
  sources: [
    {
      author: 'Mark Harrison',
      title: 'Soviet Planning in Peace and War, 1938-1945',
      year: 1985,
    },
  ],
};
