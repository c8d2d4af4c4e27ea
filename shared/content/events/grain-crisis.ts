import type { EventDefinition } from '../types.ts';

export const grainCrisis: EventDefinition = {
  id: 'grain-crisis',
  title: 'Grain does not come',
  text: 'By January the state has bought far less grain than a year ago. Market prices are well above those it pays, there is little to buy for the money, and the towns have stocks for weeks.',
  addressee: 'leadership',
  years: [1927, 1928],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atMost',
        indicator: 'collectivisedShare',
        value: 0.2,
      },
      {
        kind: 'atMost',
        indicator: 'procurement',
        value: 20,
      },
      {
        kind: 'lawAtMost',
        law: 'land-tenure',
        position: 2,
      },
    ],
  },
  options: [
    {
      id: 'extraordinary',
      title: 'Extraordinary measures',
      summary: 'Searches, courts and closed markets, as in the civil war. The grain is found; the peasants sow less.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'procurementPressure',
          by: 0.08,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: 0.12,
        },
        {
          kind: 'capital',
          faction: 'right',
          by: -0.5,
        },
      ],
      weights: {
        apparatus: 4,
        organs: 4,
        left: 2,
        workersOpposition: 0.5,
      },
    },
    {
      id: 'raise-prices',
      title: 'Raise the grain price',
      summary: 'The village sells, industry gets less.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'procurementPressure',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: -0.1,
        },
        {
          kind: 'moveLever',
          lever: 'investmentShare',
          by: -0.005,
        },
        {
          kind: 'capital',
          faction: 'right',
          by: 1,
        },
      ],
      weights: {
        right: 5,
        technocrats: 2,
        apparatus: 0.8,
        workersOpposition: 2,
      },
    },
    {
      id: 'import-grain',
      title: 'Buy grain abroad',
      summary: 'Gold and machines forgone for a year of peace with the village.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'openness',
          by: -0.03,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.02,
        },
      ],
      weights: {
        right: 2,
        technocrats: 2,
        left: 1.5,
        apparatus: 0.5,
      },
    },
  ],
  historicalNote:
    'Article 107 of the criminal code was used against holders of grain from January 1928, with plenipotentiaries sent from the centre; Stalin himself went to Siberia.',
  sources: [
    {
      author: 'Moshe Lewin',
      title: 'Russian Peasants and Soviet Power: A Study of Collectivization',
      year: 1968,
    },
    {
      author: 'E. H. Carr and R. W. Davies',
      title: 'Foundations of a Planned Economy, 1926-1929',
      year: 1969,
    },
  ],
};
