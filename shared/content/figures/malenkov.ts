import type { FigureDefinition } from '../types.ts';

export const malenkov: FigureDefinition = {
  id: 'malenkov',
  name: 'Georgy Malenkov',
  faction: 'apparatus',
  born: 1902,
  died: 1988,
  prominentFrom: 1946,
  prominentTo: 1955,
  office: 'Chairman of the Council of Ministers, 1953-55',
  sources: [
    {
      author: 'Yoram Gorlizki and Oleg Khlevniuk',
      title: 'Cold Peace: Stalin and the Soviet Ruling Circle, 1945-1953',
      year: 2004,
    },
  ],
};
