import type { FigureDefinition } from '../types.ts';

export const shvernik: FigureDefinition = {
  id: 'shvernik',
  name: 'Nikolai Shvernik',
  faction: 'workersOpposition',
  born: 1888,
  died: 1970,
  prominentFrom: 1946,
  prominentTo: 1966,
  office: 'Chairman of the trade unions, 1930-44 and 1953-56',
  sources: [
    {
      author: 'Jerry F. Hough and Merle Fainsod',
      title: 'How the Soviet Union Is Governed',
      year: 1979,
    },
  ],
};
