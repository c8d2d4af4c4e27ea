import type { LawDefinition } from '../types.ts';

export const privateEnterprise: LawDefinition = {
  id: 'private-enterprise',
  title: 'Private enterprise',
  summary: 'How large a private business may grow. The ceiling on legal markets follows from it.',
  positions: [
    {
      id: 'kolkhoz-market',
      title: 'Collective-farm market only',
      summary: 'Private trade and private workshops are crimes; peasants may sell what they grew themselves.',
      bounds: {
        marketScope: {
          max: 0.1,
        },
      },
      leaning: {
        market: -0.14,
      },
    },
    {
      id: 'petty-trade',
      title: 'Petty trade and family workshops',
      summary: 'Stalls, pedlars and one-family workshops are legal; hiring is not.',
      bounds: {
        marketScope: {
          max: 0.45,
        },
      },
      leaning: {
        market: -0.05,
      },
    },
    {
      id: 'small-firms',
      title: 'Firms of up to twenty workers',
      summary: 'The rule of the New Economic Policy: small private industry, leases of state works, private shops.',
      bounds: {
        marketScope: {
          max: 0.72,
        },
      },
      leaning: {
        market: 0.05,
      },
    },
    {
      id: 'leashed-firms',
      title: 'Large firms under state direction',
      summary: 'Large private and mixed companies may grow, under licence and with the state on their boards.',
      bounds: {
        marketScope: {
          max: 0.82,
        },
      },
      leaning: {
        market: 0.11,
        openness: 0.03,
      },
    },
    {
      id: 'no-cap',
      title: 'No size cap',
      summary: 'Any private company may grow as large as it can.',
      bounds: {
        marketScope: {
          max: 0.9,
        },
        planScope: {
          max: 0.6,
        },
      },
      leaning: {
        market: 0.16,
        openness: 0.05,
      },
    },
  ],
  costPerStep: 1,
  history: [
    {
      from: {
        year: 1921,
        quarter: 2,
      },
      position: 1,
    },
    {
      from: {
        year: 1921,
        quarter: 3,
      },
      position: 2,
    },
    {
      from: {
        year: 1929,
        quarter: 3,
      },
      position: 1,
    },
    {
      from: {
        year: 1930,
        quarter: 1,
      },
      position: 0,
    },
    {
      from: {
        year: 1987,
        quarter: 2,
      },
      position: 1,
    },
    {
      from: {
        // The law on co-operatives of May 1988, in force from July.
        year: 1988,
        quarter: 3,
      },
      position: 2,
    },
  ],
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
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
