import type { FigureDefinition } from '../types.ts';

export const preobrazhensky: FigureDefinition = {
  id: 'preobrazhensky',
  name: 'Yevgeny Preobrazhensky',
  faction: 'left',
  born: 1886,
  died: 1937,
  prominentFrom: 1923,
  prominentTo: 1936,
  office: 'Economist, author of The New Economics',
  sources: [
    {
      author: 'Alexander Erlich',
      title: 'The Soviet Industrialization Debate, 1924-1928',
      year: 1960,
    },
  ],
};
