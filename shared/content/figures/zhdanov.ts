import type { FigureDefinition } from '../types.ts';

export const zhdanov: FigureDefinition = {
  id: 'zhdanov',
  name: 'Andrei Zhdanov',
  faction: 'apparatus',
  born: 1896,
  died: 1948,
  prominentFrom: 1934,
  prominentTo: 1948,
  office: 'Secretary of the Central Committee',
  sources: [
    {
      author: 'Yoram Gorlizki and Oleg Khlevniuk',
      title: 'Cold Peace: Stalin and the Soviet Ruling Circle, 1945-1953',
      year: 2004,
    },
  ],
};
