import type { FigureDefinition } from '../types.ts';

export const krasin: FigureDefinition = {
  id: 'krasin',
  name: 'Leonid Krasin',
  faction: 'technocrats',
  born: 1870,
  died: 1926,
  prominentFrom: 1921,
  prominentTo: 1926,
  office: "People's Commissar for Foreign Trade",
  sources: [
    {
      author: "Timothy Edward O'Connor",
      title: 'The Engineer of Revolution: L. B. Krasin and the Bolsheviks, 1870-1926',
      year: 1992,
    },
  ],
};
