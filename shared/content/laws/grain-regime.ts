import type { LawDefinition } from '../types.ts';

export const grainRegime: LawDefinition = {
  id: 'grain-regime',
  title: 'Grain regime',
  summary: 'How the state comes by grain.',
  positions: [
    {
      id: 'grain-market',
      title: 'Free market in grain',
      summary: 'The state is one buyer among others.',
      bounds: {
        procurementPressure: {
          max: 0.15,
        },
      },
      leaning: {
        market: 0.08,
        coercion: -0.08,
      },
    },
    {
      id: 'contracts',
      title: 'Tax in money, contracts',
      summary: 'Peasants pay a money tax and sell by contract at agreed prices.',
      bounds: {
        procurementPressure: {
          max: 0.35,
        },
      },
      leaning: {
        market: 0.04,
        coercion: -0.05,
      },
    },
    {
      id: 'tax-in-kind',
      title: 'Tax in kind and village quotas',
      summary: 'A fixed share is owed to the state; the rest may be sold.',
      bounds: {
        procurementPressure: {
          max: 0.55,
        },
      },
      leaning: {
        coercion: -0.01,
      },
    },
    {
      id: 'compulsory-deliveries',
      title: 'Compulsory deliveries',
      summary: 'Every farm owes deliveries at state prices; trade comes after delivery.',
      bounds: {
        procurementPressure: {
          min: 0.3,
          max: 0.8,
        },
      },
      leaning: {
        market: -0.05,
        coercion: 0.05,
        pace: 0.02,
      },
    },
    {
      id: 'requisition',
      title: 'Deliveries before all else',
      summary: 'The plan for deliveries comes before seed, fodder and food.',
      bounds: {
        procurementPressure: {
          min: 0.5,
          max: 1,
        },
      },
      leaning: {
        market: -0.08,
        coercion: 0.1,
        pace: 0.04,
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
      position: 2,
    },
    {
      from: {
        year: 1924,
        quarter: 1,
      },
      position: 1,
    },
    {
      from: {
        year: 1928,
        quarter: 1,
      },
      position: 2,
    },
    {
      from: {
        year: 1929,
        quarter: 3,
      },
      position: 3,
    },
    {
      from: {
        year: 1930,
        quarter: 1,
      },
      position: 4,
    },
    {
      from: {
        year: 1954,
        quarter: 1,
      },
      position: 3,
    },
    {
      from: {
        year: 1958,
        quarter: 3,
      },
      position: 2,
    },
    {
      from: {
        year: 1965,
        quarter: 2,
      },
      position: 1,
    },
  ],
  sources: [
    {
      author: 'E. H. Carr',
      title: 'The Bolshevik Revolution, 1917-1923, volume 2',
      year: 1952,
    },
    {
      author: 'R. W. Davies and Stephen G. Wheatcroft',
      title: 'The Years of Hunger: Soviet Agriculture, 1931-1933',
      year: 2004,
    },
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
