import type { FigureDefinition } from '../types.ts';

export const andropov: FigureDefinition = {
  id: 'andropov',
  name: 'Yuri Andropov',
  faction: 'organs',
  born: 1914,
  died: 1984,
  prominentFrom: 1967,
  prominentTo: 1984,
  leads: [1967, 1984],
  office: 'Chairman of the KGB, General Secretary 1982-84',
  sources: [
    {
      author: 'Archie Brown',
      title: 'The Gorbachev Factor',
      year: 1996,
    },
  ],
};
