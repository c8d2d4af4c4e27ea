import type { LawDefinition } from '../types.ts';

export const currency: LawDefinition = {
  id: 'currency',
  title: 'Currency',
  summary: 'What stands behind money.',
  positions: [
    {
      id: 'sovznak',
      title: 'Paper money from the press',
      summary: 'The budget is met by printing.',
      bounds: {
        investmentShare: {
          max: 0.12,
        },
        openness: {
          max: 0.45,
        },
      },
      leaning: {
        market: -0.04,
      },
    },
    {
      id: 'closed-rouble',
      title: 'Closed rouble',
      summary: 'A currency for accounting inside the plan, useless abroad.',
      bounds: {
        openness: {
          max: 0.8,
        },
      },
      leaning: {
        market: -0.03,
        openness: -0.03,
      },
    },
    {
      id: 'chervonets',
      title: 'Gold-backed chervonets',
      summary: 'Notes covered by gold and foreign exchange; credit must be earned.',
      bounds: {
        creditEase: { max: 0.9 },
        softBudgets: {
          max: 0.6,
        },
      },
      leaning: {
        market: 0.03,
        openness: 0.03,
      },
    },
    {
      id: 'convertible',
      title: 'Convertible currency',
      summary: 'Anyone may change roubles for foreign money.',
      bounds: {
        creditEase: { max: 0.7 },
        controlledPriceGrowth: { max: 0.3 },
        softBudgets: {
          max: 0.5,
        },
        planScope: {
          max: 0.75,
        },
      },
      leaning: {
        market: 0.06,
        openness: 0.08,
      },
    },
  ],
  costPerStep: 0.75,
  history: [
    {
      from: {
        year: 1921,
        quarter: 2,
      },
      position: 0,
    },
    {
      from: {
        year: 1922,
        quarter: 4,
      },
      position: 2,
    },
    {
      from: {
        year: 1928,
        quarter: 3,
      },
      position: 1,
    },
  ],
  sources: [
    {
      author: 'Arthur Z. Arnold',
      title: 'Banks, Credit, and Money in Soviet Russia',
      year: 1937,
    },
    {
      author: 'E. H. Carr',
      title: 'The Interregnum, 1923-1924',
      year: 1954,
    },
  ],
};
