import type { FigureDefinition } from '../types.ts';

export const zinoviev: FigureDefinition = {
  id: 'zinoviev',
  name: 'Grigory Zinoviev',
  faction: 'left',
  born: 1883,
  died: 1936,
  prominentFrom: 1925,
  prominentTo: 1934,
  office: 'Chairman of the Communist International until 1926',
  sources: [
    {
      author: 'Robert V. Daniels',
      title: 'The Conscience of the Revolution: Communist Opposition in Soviet Russia',
      year: 1960,
    },
  ],
};
