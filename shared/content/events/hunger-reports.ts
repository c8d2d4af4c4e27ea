import type { EventDefinition } from '../types.ts';

export const hungerReports: EventDefinition = {
  id: 'hunger-reports',
  title: 'Reports of hunger',
  text: 'Secretaries in several districts write that people are dying. The centre has been told of good harvests. Grain stocks exist, and contracts for export.',
  addressee: 'leadership',
  years: [1931, 1934],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atLeast',
        indicator: 'famineDeaths',
        value: 0.3,
      },
      {
        kind: 'atLeast',
        indicator: 'collectivisedShare',
        value: 0.3,
      },
    ],
  },
  options: [
    {
      id: 'release',
      title: 'Release stocks and cut the plan',
      summary: 'Seed and food loans, lower quotas, fewer exports.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'famineRelief',
          by: 0.4,
        },
        {
          kind: 'moveLever',
          lever: 'procurementPressure',
          by: -0.2,
        },
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.04,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: -0.1,
        },
      ],
      weights: {
        right: 5,
        technocrats: 4,
        workersOpposition: 5,
        left: 3,
        apparatus: 0.7,
      },
    },
    {
      id: 'selective',
      title: 'Help where sowing is in danger',
      summary: 'Secret loans of seed to some regions; quotas stand elsewhere.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'famineRelief',
          by: 0.12,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: 0.02,
        },
      ],
      weights: {
        apparatus: 3,
        left: 2,
        technocrats: 2,
        organs: 1,
      },
    },
    {
      id: 'deny',
      title: 'There is no famine',
      summary: 'Reports are punished, roads to towns are watched.',
      effects: [
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: 0.1,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 1,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: -0.03,
        },
      ],
      weights: {
        apparatus: 2,
        organs: 4,
        right: 0.1,
        workersOpposition: 0.1,
      },
    },
  ],
  historicalNote:
    'Quotas were lowered several times and seed loans were given, too late and in secret; from January 1933 peasants of Ukraine and the Kuban were kept from leaving. Whether the famine in Ukraine was intended is debated.',
  sources: [
    {
      author: 'R. W. Davies and Stephen G. Wheatcroft',
      title: 'The Years of Hunger: Soviet Agriculture, 1931-1933',
      year: 2004,
    },
    {
      author: 'Alec Nove',
      title: 'An Economic History of the USSR',
      year: 1969,
    },
  ],
};
