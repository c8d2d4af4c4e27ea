import type { LawDefinition } from '../types.ts';

export const ruralIndustry: LawDefinition = {
  id: 'rural-industry',
  title: 'Rural industry',
  summary: 'Whether villages may make more than food.',
  positions: [
    {
      id: 'farming-only',
      title: 'Farming only',
      summary: 'Workshops on farms are an offence against the plan.',
      bounds: {
        farmInvestmentShare: {
          max: 0.28,
        },
      },
      leaning: {
        market: -0.03,
      },
    },
    {
      id: 'handicraft',
      title: 'Handicraft co-operatives',
      summary: 'Artels of craftsmen sell on the market and to trusts.',
      bounds: {
        farmInvestmentShare: {
          max: 0.33,
        },
      },
      leaning: {
        market: 0.02,
      },
    },
    {
      id: 'township-enterprises',
      title: 'Township enterprises',
      summary: 'Villages own factories that may sell anywhere.',
      bounds: {
        heavyIndustryShare: {
          max: 0.5,
        },
      },
      leaning: {
        market: 0.05,
        pace: 0.02,
      },
    },
    {
      id: 'mass-campaign',
      title: 'Mass campaign',
      summary: 'Every village makes iron and bricks, by order.',
      bounds: {
        farmInvestmentShare: {
          min: 0.12,
        },
        tautness: {
          min: 0.2,
        },
      },
      leaning: {
        pace: 0.1,
        coercion: 0.04,
      },
    },
  ],
  costPerStep: 0.5,
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
        year: 1960,
        quarter: 4,
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
  ],
  sources: [
    {
      author: 'Alec Nove',
      title: 'An Economic History of the USSR',
      year: 1969,
    },
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
  ],
};
