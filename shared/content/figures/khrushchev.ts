import type { FigureDefinition } from '../types.ts';

export const khrushchev: FigureDefinition = {
  id: 'khrushchev',
  name: 'Nikita Khrushchev',
  faction: 'apparatus',
  born: 1894,
  died: 1971,
  prominentFrom: 1953,
  prominentTo: 1964,
  leads: [1953, 1964],
  office: 'First Secretary of the Central Committee',
  sources: [
    {
      author: 'William Taubman',
      title: 'Khrushchev: The Man and His Era',
      year: 2003,
    },
  ],
};
