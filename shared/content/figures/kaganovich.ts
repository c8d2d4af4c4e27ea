import type { FigureDefinition } from '../types.ts';

export const kaganovich: FigureDefinition = {
  id: 'kaganovich',
  name: 'Lazar Kaganovich',
  faction: 'apparatus',
  born: 1893,
  died: 1991,
  prominentFrom: 1925,
  prominentTo: 1957,
  office: "Secretary of the Central Committee; People's Commissar of Railways",
  sources: [
    {
      author: 'E. A. Rees',
      title: 'Iron Lazar: A Political Biography of Lazar Kaganovich',
      year: 2012,
    },
  ],
};
