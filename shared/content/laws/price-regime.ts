import type { LawDefinition } from '../types.ts';

export const priceRegime: LawDefinition = {
  id: 'price-regime',
  title: 'Price regime',
  summary: 'Who sets prices.',
  positions: [
    {
      id: 'free',
      title: 'Free prices',
      summary: 'Sellers set prices; the state sets those of its own monopolies.',
      bounds: {
        freePriceShare: { min: 0.8 },
        priceCeilings: { max: 0.3 },
        planScope: {
          max: 0.45,
        },
      },
      leaning: {
        market: 0.1,
      },
    },
    {
      id: 'ceilings',
      title: 'Ceilings on key goods',
      summary: 'Maximum prices for staples and the products of trusts.',
      bounds: {
        freePriceShare: { min: 0.25, max: 0.95 },
        planScope: {
          max: 0.6,
        },
      },
      leaning: {
        market: 0.04,
      },
    },
    {
      id: 'dual-track',
      title: 'Two tracks',
      summary: 'State prices for planned deliveries, market prices for the rest.',
      bounds: {
        freePriceShare: { min: 0.08, max: 0.95 },
        planScope: {
          max: 0.85,
        },
        marketScope: {
          max: 0.8,
        },
      },
      leaning: {
        market: 0,
      },
    },
    {
      id: 'fixed',
      title: 'Fixed prices',
      summary: 'All prices of state and co-operative trade are set from above.',
      bounds: {
        freePriceShare: { max: 0.2 },
        marketScope: {
          max: 0.45,
        },
      },
      leaning: {
        market: -0.08,
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
        year: 1923,
        quarter: 4,
      },
      position: 1,
    },
    {
      from: {
        year: 1928,
        quarter: 4,
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
    {
      from: {
        year: 1991,
        quarter: 1,
      },
      position: 2,
    },
  ],
  sources: [
    {
      author: 'E. H. Carr',
      title: 'The Interregnum, 1923-1924',
      year: 1954,
    },
    {
      author: 'E. H. Carr and R. W. Davies',
      title: 'Foundations of a Planned Economy, 1926-1929',
      year: 1969,
    },
    {
      author: 'Michael Ellman and Vladimir Kontorovich (eds)',
      title: "The Destruction of the Soviet Economic System: An Insiders' History",
      year: 1998,
    },
  ],
};
