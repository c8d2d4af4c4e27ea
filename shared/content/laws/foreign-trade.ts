import type { LawDefinition } from '../types.ts';

export const foreignTrade: LawDefinition = {
  id: 'foreign-trade',
  title: 'Foreign trade',
  summary: 'Who may trade with the world.',
  positions: [
    {
      id: 'closed',
      title: 'Closed monopoly',
      summary: 'Trade only for what cannot be made at home; no concessions.',
      bounds: {
        openness: {
          max: 0.3,
        },
      },
      leaning: {
        openness: -0.2,
      },
    },
    {
      id: 'monopoly',
      title: 'Monopoly with concessions',
      summary: 'The Commissariat of Foreign Trade buys, sells and grants concessions.',
      bounds: {
        openness: {
          max: 0.75,
        },
      },
      leaning: {
        openness: -0.02,
      },
    },
    {
      id: 'licensed',
      title: 'Licensed trade',
      summary: 'Trusts, ministries and mixed companies trade under licence.',
      bounds: {
        openness: {
          max: 0.85,
        },
      },
      leaning: {
        openness: 0.07,
        market: 0.02,
      },
    },
    {
      id: 'zones',
      title: 'Open zones',
      summary: 'Ports and zones where foreign firms may produce for export.',
      bounds: {
        openness: {
          max: 0.92,
        },
      },
      leaning: {
        openness: 0.13,
        market: 0.04,
      },
    },
    {
      id: 'open',
      title: 'Open trade',
      summary: 'Customs duties instead of permits.',
      bounds: {
        planScope: {
          max: 0.8,
        },
      },
      leaning: {
        openness: 0.2,
        market: 0.06,
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
        year: 1936,
        quarter: 1,
      },
      position: 0,
    },
    {
      from: {
        year: 1966,
        quarter: 3,
      },
      position: 1,
    },
    {
      from: {
        year: 1987,
        quarter: 1,
      },
      position: 2,
    },
  ],
  sources: [
    {
      author: 'John Quigley',
      title: 'The Soviet Foreign Trade Monopoly: Institutions and Laws',
      year: 1974,
    },
    {
      author: 'Antony C. Sutton',
      title: 'Western Technology and Soviet Economic Development, 1917 to 1930',
      year: 1968,
    },
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
