import type { FigureDefinition } from '../types.ts';

export const trotsky: FigureDefinition = {
  id: 'trotsky',
  name: 'Leon Trotsky',
  faction: 'left',
  born: 1879,
  died: 1940,
  prominentFrom: 1921,
  prominentTo: 1927,
  leads: [1921, 1927],
  office: "People's Commissar for Military and Naval Affairs until 1925",
  sources: [
    {
      author: 'Isaac Deutscher',
      title: 'The Prophet Unarmed: Trotsky, 1921-1929',
      year: 1959,
    },
  ],
};
