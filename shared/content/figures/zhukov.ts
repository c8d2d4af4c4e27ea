import type { FigureDefinition } from '../types.ts';

export const zhukov: FigureDefinition = {
  id: 'zhukov',
  name: 'Georgy Zhukov',
  faction: 'organs',
  born: 1896,
  died: 1974,
  prominentFrom: 1941,
  prominentTo: 1957,
  leads: [1954, 1957],
  office: 'Marshal, Minister of Defence 1955-57',
  sources: [
    {
      author: 'Geoffrey Roberts',
      title: "Stalin's General: The Life of Georgy Zhukov",
      year: 2012,
    },
  ],
};
