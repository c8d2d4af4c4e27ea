import type { OutsideSeatDefinition } from '../types.ts';

export const foreignCapital: OutsideSeatDefinition = {
  id: 'foreignCapital',
  title: 'Foreign capital',
  summary: 'Concession houses, banks and machine builders, later oil companies and multinationals.',
  wants: 'Profit, its transfer home and contracts that hold.',
  colour: '#4f6f8f',
  sources: [
    {
      author: 'Antony C. Sutton',
      title: 'Western Technology and Soviet Economic Development, 1917 to 1930',
      year: 1968,
    },
    {
      author: 'John Quigley',
      title: 'The Soviet Foreign Trade Monopoly: Institutions and Laws',
      year: 1974,
    },
  ],
};
