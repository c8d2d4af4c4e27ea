import type { LawDefinition } from '../types.ts';

export const landTenure: LawDefinition = {
  id: 'land-tenure',
  title: 'Land tenure',
  summary: 'Who works the land and on what terms, from household farming to farms run by the state.',
  positions: [
    {
      id: 'household-property',
      title: 'Household farms for good',
      summary: 'Households hold their land without term, may lease it and hire labour.',
      bounds: {
        collectivisation: {
          max: 0.02,
        },
        ruralCoercion: {
          max: 0,
        },
      },
      leaning: {
        market: 0.1,
        coercion: -0.06,
      },
    },
    {
      id: 'land-code',
      title: 'Household use, leases within limits',
      summary:
        'Nationalised land in use by households and communes, with leases and hired labour within limits, as in the Land Code of 1922.',
      bounds: {
        collectivisation: {
          max: 0.1,
        },
        ruralCoercion: {
          max: 0.2,
        },
      },
      leaning: {
        market: 0.06,
        coercion: -0.03,
      },
    },
    {
      id: 'collectives-favoured',
      title: 'Collectives favoured',
      summary: 'Credit, machines and the best land go to co-operatives and collective farms; households may stay outside.',
      bounds: {
        collectivisation: {
          max: 0.35,
        },
      },
      leaning: {
        market: -0.02,
        coercion: 0.03,
        pace: 0.02,
      },
    },
    {
      id: 'artel',
      title: 'Collective farms',
      summary: 'The artel is the rule. Households keep a plot and some animals by permission.',
      bounds: {},
      leaning: {
        market: -0.08,
        coercion: 0.06,
        pace: 0.03,
      },
    },
    {
      id: 'state-farms',
      title: 'State farms',
      summary: 'Farming by wage labour on state land; household plots are a remnant.',
      bounds: {
        collectivisation: {
          min: 0.9,
        },
        privatePlots: {
          max: 0.3,
        },
      },
      leaning: {
        market: -0.12,
        coercion: 0.07,
        pace: 0.04,
      },
    },
    {
      id: 'household-responsibility',
      title: 'Household responsibility',
      summary: 'Land stays common. Households work it under contract, deliver a quota and keep or sell the rest.',
      bounds: {
        ruralCoercion: {
          max: 0,
        },
        privatePlots: {
          min: 0.4,
        },
        procurementPressure: {
          max: 0.6,
        },
      },
      leaning: {
        market: 0.04,
        coercion: -0.05,
      },
    },
  ],
  costPerStep: 1.25,
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
        year: 1929,
        quarter: 1,
      },
      position: 2,
    },
    {
      from: {
        year: 1930,
        quarter: 1,
      },
      position: 3,
    },
  ],
  sources: [
    {
      author: 'Moshe Lewin',
      title: 'Russian Peasants and Soviet Power: A Study of Collectivization',
      year: 1968,
    },
    {
      author: 'R. W. Davies',
      title: 'The Socialist Offensive: The Collectivisation of Soviet Agriculture, 1929-1930',
      year: 1980,
    },
    {
      author: 'E. H. Carr',
      title: 'Socialism in One Country, 1924-1926',
      year: 1958,
    },
    {
      author: 'Justin Yifu Lin',
      title: 'Rural Reforms and Agricultural Growth in China',
      year: 1992,
    },
  ],
};
