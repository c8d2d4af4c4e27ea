import type { LawDefinition } from '../types.ts';

export const privileges: LawDefinition = {
  id: 'privileges',
  title: 'Privileges of office',
  summary: 'What a post brings beside pay.',
  positions: [
    {
      id: 'equal-pay',
      title: 'Party maximum, strictly',
      summary: 'No official earns more than a skilled worker.',
      bounds: {
        inspection: {
          min: 0.05,
        },
      },
      leaning: {
        debate: 0.06,
        market: -0.02,
      },
    },
    {
      id: 'modest',
      title: 'Modest advantages',
      summary: 'Better rations and flats for those in office.',
      bounds: {
        inspection: {
          max: 0.8,
        },
      },
      leaning: {
        debate: 0.01,
      },
    },
    {
      id: 'closed-shops',
      title: 'Closed distribution',
      summary: 'Shops, clinics and dachas by rank.',
      bounds: {
        inspection: {
          max: 0.55,
        },
      },
      leaning: {
        debate: -0.04,
      },
    },
    {
      id: 'entitled',
      title: 'Entitlement for life',
      summary: 'Rank, pension and a place for the children.',
      bounds: {
        inspection: {
          max: 0.35,
        },
      },
      leaning: {
        debate: -0.08,
        coercion: 0.02,
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
      position: 1,
    },
    {
      from: {
        year: 1932,
        quarter: 1,
      },
      position: 2,
    },
    {
      from: {
        year: 1945,
        quarter: 3,
      },
      position: 3,
    },
    {
      from: {
        year: 1988,
        quarter: 1,
      },
      position: 2,
    },
  ],
  sources: [
    {
      author: 'Mervyn Matthews',
      title: 'Privilege in the Soviet Union',
      year: 1978,
    },
    {
      author: 'Elena Osokina',
      title: "Our Daily Bread: Socialist Distribution and the Art of Survival in Stalin's Russia, 1927-1941",
      year: 2001,
    },
  ],
};
