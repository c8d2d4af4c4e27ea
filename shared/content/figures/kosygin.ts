import type { FigureDefinition } from '../types.ts';

export const kosygin: FigureDefinition = {
  id: 'kosygin',
  name: 'Alexei Kosygin',
  faction: 'technocrats',
  born: 1904,
  died: 1980,
  prominentFrom: 1948,
  prominentTo: 1980,
  leads: [1953, 1980],
  office: 'Chairman of the Council of Ministers, 1964-80',
  sources: [
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
