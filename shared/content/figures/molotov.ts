import type { FigureDefinition } from '../types.ts';

export const molotov: FigureDefinition = {
  id: 'molotov',
  name: 'Vyacheslav Molotov',
  faction: 'apparatus',
  born: 1890,
  died: 1986,
  prominentFrom: 1921,
  prominentTo: 1957,
  office: "Secretary of the Central Committee; Chairman of the Council of People's Commissars, 1930-41",
  sources: [
    {
      author: 'Derek Watson',
      title: 'Molotov: A Biography',
      year: 2005,
    },
  ],
};
