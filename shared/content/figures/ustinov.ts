import type { FigureDefinition } from '../types.ts';

export const ustinov: FigureDefinition = {
  id: 'ustinov',
  name: 'Dmitry Ustinov',
  faction: 'organs',
  born: 1908,
  died: 1984,
  prominentFrom: 1941,
  prominentTo: 1984,
  office: 'Head of the arms industry, Minister of Defence from 1976',
  sources: [
    {
      author: 'Vladislav M. Zubok',
      title: 'A Failed Empire: The Soviet Union in the Cold War from Stalin to Gorbachev',
      year: 2007,
    },
  ],
};
