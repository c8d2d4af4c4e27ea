import type { FigureDefinition } from '../types.ts';

export const mikoyan: FigureDefinition = {
  id: 'mikoyan',
  name: 'Anastas Mikoyan',
  faction: 'right',
  born: 1895,
  died: 1978,
  prominentFrom: 1937,
  prominentTo: 1965,
  office: "People's Commissar and Minister of trade",
  sources: [
    {
      author: 'Oleg V. Khlevniuk',
      title: 'Master of the House: Stalin and His Inner Circle',
      year: 2009,
    },
  ],
};
