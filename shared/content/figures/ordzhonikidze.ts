import type { FigureDefinition } from '../types.ts';

export const ordzhonikidze: FigureDefinition = {
  id: 'ordzhonikidze',
  name: 'Sergo Ordzhonikidze',
  faction: 'technocrats',
  born: 1886,
  died: 1937,
  prominentFrom: 1930,
  prominentTo: 1937,
  office: "People's Commissar of Heavy Industry",
  sources: [
    {
      author: 'Oleg V. Khlevniuk',
      title: "In Stalin's Shadow: The Career of Sergo Ordzhonikidze",
      year: 1995,
    },
  ],
};
