import type { FigureDefinition } from '../types.ts';

export const krzhizhanovsky: FigureDefinition = {
  id: 'krzhizhanovsky',
  name: 'Gleb Krzhizhanovsky',
  faction: 'technocrats',
  born: 1872,
  died: 1959,
  prominentFrom: 1921,
  prominentTo: 1930,
  office: 'Chairman of the State Planning Commission, 1921-23 and 1925-30',
  sources: [
    {
      author: 'Kendall E. Bailes',
      title: 'Technology and Society under Lenin and Stalin',
      year: 1978,
    },
  ],
};
