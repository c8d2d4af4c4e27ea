import type { FigureDefinition } from '../types.ts';

export const ryzhkov: FigureDefinition = {
  id: 'ryzhkov',
  name: 'Nikolai Ryzhkov',
  faction: 'technocrats',
  born: 1929,
  died: 2024,
  prominentFrom: 1985,
  prominentTo: 1990,
  office: 'Chairman of the Council of Ministers',
  sources: [
    {
      author: 'Michael Ellman and Vladimir Kontorovich (eds)',
      title: "The Destruction of the Soviet Economic System: An Insiders' History",
      year: 1998,
    },
  ],
};
