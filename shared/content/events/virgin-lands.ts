import type { EventDefinition } from '../types.ts';

export const virginLands: EventDefinition = {
  id: 'virgin-lands',
  title: 'The steppe unploughed',
  text: 'Grain is short, and between the Volga and the Altai lie millions of hectares that were never ploughed. It can be done quickly with tractors and volunteers; agronomists warn of dust.',
  addressee: 'leadership',
  years: [1953, 1955],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atMost',
        indicator: 'grainHarvest',
        value: 110,
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
      id: 'plough',
      title: 'Plough the steppe',
      summary: 'A campaign of two summers.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'newLands',
          by: 0.3,
        },
        {
          kind: 'capital',
          faction: 'apparatus',
          by: 0.5,
        },
      ],
      weights: {
        apparatus: 4,
        left: 3,
        organs: 2,
        technocrats: 1,
      },
    },
    {
      id: 'invest-in-old',
      title: 'Invest in the old lands',
      summary: 'Fertiliser and better prices where people live.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'farmInvestmentShare',
          by: 0.015,
        },
        {
          kind: 'moveLever',
          lever: 'procurementPressure',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: -0.04,
        },
      ],
      weights: {
        right: 4,
        technocrats: 4,
        workersOpposition: 3,
        apparatus: 1,
      },
    },
  ],
  historicalNote:
    'More than thirty million hectares were ploughed from 1954 to 1956. The harvest of 1956 was the best yet; erosion and drought followed in the 1960s.',
  sources: [
    {
      author: 'Martin McCauley',
      title: 'Khrushchev and the Development of Soviet Agriculture: The Virgin Land Programme, 1953-1964',
      year: 1976,
    },
    {
      author: 'William Taubman',
      title: 'Khrushchev: The Man and His Era',
      year: 2003,
    },
  ],
};
