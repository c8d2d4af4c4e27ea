import type { EventDefinition } from '../types.ts';

export const winterOf1930: EventDefinition = {
  id: 'winter-of-1930',
  title: 'Sign or be signed',
  text: 'Brigades from town have come to the village. Whoever signs brings horse and cow to the collective; whoever does not is called a kulak. Since the newspapers spoke of dizziness from success in March, people ask whether they may leave again.',
  addressee: 'peasantry',
  years: [1930, 1931],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atLeast',
        indicator: 'collectivisedShare',
        value: 0.1,
      },
      {
        kind: 'atLeast',
        indicator: 'procurementPressure',
        value: 0.4,
      },
    ],
  },
  options: [
    {
      id: 'leave',
      title: 'Leave while one may',
      summary: 'Half of those who signed take their names off the list.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'collectivisation',
          by: -0.04,
        },
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.02,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: -0.04,
        },
      ],
      weights: {
        peasantry: 3,
      },
    },
    {
      id: 'stay',
      title: 'Stay and keep the cow',
      summary: 'The artel has a tractor; the cow is hidden with relatives.',
      effects: [
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: 0.02,
        },
      ],
      weights: {
        peasantry: 2,
      },
    },
    {
      id: 'resist',
      title: 'Women to the front',
      summary: 'Meetings are broken up, seed is taken back, nobody is to blame.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.03,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: 0.06,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: -0.01,
        },
      ],
      weights: {
        peasantry: 1.5,
      },
    },
  ],
  historicalNote:
    'Collectivised households fell from more than half in early March 1930 to less than a quarter by the summer, and rose again from the autumn.',
  sources: [
    {
      author: 'R. W. Davies',
      title: 'The Socialist Offensive: The Collectivisation of Soviet Agriculture, 1929-1930',
      year: 1980,
    },
    {
      author: 'Lynne Viola',
      title: 'Peasant Rebels under Stalin: Collectivization and the Culture of Peasant Resistance',
      year: 1996,
    },
  ],
};
