import type { EventDefinition } from '../types.ts';

export const hungerOf1946: EventDefinition = {
  id: 'hunger-of-1946',
  title: 'A dry year after the war',
  text: 'Drought has taken the harvest of Ukraine, Moldavia and the Black Earth. Rationing was to end, the reserve is large, and grain is promised to France and to the new allies.',
  addressee: 'leadership',
  years: [1946, 1947],
  once: true,
  when: {
    kind: 'atLeast',
    indicator: 'famineDeaths',
    value: 0.25,
  },
  options: [
    {
      id: 'open-reserve',
      title: 'Open the reserve',
      summary: 'Bread for the villages now; rationing stays a year longer.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'famineRelief',
          by: 0.3,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: -0.06,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.01,
        },
      ],
      weights: {
        right: 5,
        technocrats: 4,
        workersOpposition: 5,
        left: 3,
        apparatus: 1,
      },
    },
    {
      id: 'keep-reserve',
      title: 'Keep the reserve and the contracts',
      summary: 'War may come again; promises are kept.',
      effects: [
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: 0.06,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.02,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.02,
        },
      ],
      weights: {
        apparatus: 3,
        organs: 4,
      },
    },
  ],
  historicalNote:
    'Exports of grain continued through the hungry winter and state stocks grew. Rationing ended in December 1947 together with a currency reform.',
  sources: [
    {
      author: 'Michael Ellman',
      title: 'The 1947 Soviet Famine and the Entitlement Approach to Famines',
      year: 2000,
    },
    {
      author: 'Donald Filtzer',
      title: 'Soviet Workers and Late Stalinism',
      year: 2002,
    },
  ],
};
