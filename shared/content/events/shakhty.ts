import type { EventDefinition } from '../types.ts';

export const shakhty: EventDefinition = {
  id: 'shakhty',
  title: 'Engineers before a court',
  text: 'The political police in the Donbass reports a plot: engineers of the old school and foreign firms are said to have flooded mines. The case can be tried in public, settled quietly or dropped.',
  addressee: 'leadership',
  years: [1927, 1928],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atLeast',
        indicator: 'planScope',
        value: 0.3,
      },
      {
        kind: 'atMost',
        indicator: 'repression',
        value: 0.5,
      },
    ],
  },
  options: [
    {
      id: 'public-trial',
      title: 'A public trial',
      summary: 'Specialists are afraid, young communists are sent to study engineering.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'repression',
          by: 0.03,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 1,
        },
        {
          kind: 'capital',
          faction: 'technocrats',
          by: -1,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: -0.05,
        },
        {
          kind: 'moveLever',
          lever: 'schooling',
          by: 0.02,
        },
      ],
      weights: {
        apparatus: 4,
        organs: 4,
        left: 1,
        workersOpposition: 2,
      },
    },
    {
      id: 'commission',
      title: 'A commission of engineers',
      summary: 'What was error and what was crime is settled by people who know pumps.',
      effects: [
        {
          kind: 'capital',
          faction: 'technocrats',
          by: 0.5,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: -0.5,
        },
      ],
      weights: {
        technocrats: 5,
        right: 3,
        apparatus: 1,
      },
    },
    {
      id: 'drop',
      title: 'Drop the case',
      summary: 'Nothing is printed.',
      effects: [
        {
          kind: 'capital',
          faction: 'organs',
          by: -1,
        },
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.02,
        },
      ],
      weights: {
        right: 1.5,
        technocrats: 2,
        apparatus: 0.3,
      },
    },
  ],
  historicalNote:
    'Fifty-three engineers and technicians were tried in Moscow from May to July 1928; five were shot. The charges were fabricated.',
  sources: [
    {
      author: 'Kendall E. Bailes',
      title: 'Technology and Society under Lenin and Stalin',
      year: 1978,
    },
    {
      author: 'Stephen Kotkin',
      title: 'Stalin: Paradoxes of Power, 1878-1928',
      year: 2014,
    },
  ],
};
