import type { FigureDefinition } from '../types.ts';

export const suslov: FigureDefinition = {
  id: 'suslov',
  name: 'Mikhail Suslov',
  faction: 'apparatus',
  born: 1902,
  died: 1982,
  prominentFrom: 1953,
  prominentTo: 1982,
  office: 'Secretary of the Central Committee for ideology',
  sources: [
    {
      author: 'Jerry F. Hough and Merle Fainsod',
      title: 'How the Soviet Union Is Governed',
      year: 1979,
    },
  ],
};
