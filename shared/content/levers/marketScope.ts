import type { LeverDefinition } from '../types.ts';

export const marketScope: LeverDefinition = {
  id: 'marketScope',
  title: 'Legal room for markets',
  summary:
    'How much of the economy may be private or trade at free prices. Market institutions grow towards it slowly where nobody remembers trade, quickly where people do.',
  group: 'plan',
  unit: 'share',
  min: 0,
  max: 0.9,
  step: 0.01,
  yearlyLimit: 0.25,
  leaning: {
    market: 0.4,
  },
  sources: [
    {
      author: 'Alan M. Ball',
      title: "Russia's Last Capitalists: The Nepmen, 1921-1929",
      year: 1987,
    },
    {
      author: 'E. H. Carr',
      title: 'The Bolshevik Revolution, 1917-1923, volume 2',
      year: 1952,
    },
  ],
};
