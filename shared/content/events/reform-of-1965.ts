import type { EventDefinition } from '../types.ts';

export const reformOf1965: EventDefinition = {
  id: 'reform-of-1965',
  title: 'Profit and the plan',
  text: 'Economists propose that enterprises be judged by sales and profit, keep part of it, and pay for capital. Ministries would return from the regions to Moscow. The Committee meets in September.',
  addressee: 'leadership',
  years: [1964, 1965],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atLeast',
        indicator: 'planScope',
        value: 0.75,
      },
      {
        kind: 'atMost',
        indicator: 'repression',
        value: 0.4,
      },
    ],
  },
  options: [
    {
      id: 'adopt',
      title: 'Adopt it',
      summary: 'Fewer figures, bonuses from profit, charges for capital.',
      effects: [
        {
          kind: 'capital',
          faction: 'technocrats',
          by: 1,
        },
        {
          kind: 'moveLever',
          lever: 'tautness',
          by: -0.05,
        },
        {
          kind: 'moveLever',
          lever: 'softBudgets',
          by: -0.03,
        },
      ],
      weights: {
        apparatus: 3,
        technocrats: 5,
        right: 4,
        left: 1,
      },
    },
    {
      id: 'ministries-only',
      title: 'Only bring the ministries back',
      summary: 'Order in the chain of command.',
      effects: [
        {
          kind: 'capital',
          faction: 'apparatus',
          by: 0.5,
        },
        {
          kind: 'adjust',
          what: 'authority',
          by: 0.02,
        },
      ],
      weights: {
        apparatus: 2,
        organs: 4,
        left: 2,
      },
    },
    {
      id: 'experiment',
      title: 'Try it in a few branches',
      summary: 'Transport and clothing first, for three years.',
      effects: [
        {
          kind: 'capital',
          faction: 'technocrats',
          by: 0.3,
        },
        {
          kind: 'capital',
          faction: 'right',
          by: 0.3,
        },
      ],
      weights: {
        apparatus: 1.5,
        workersOpposition: 2,
      },
    },
  ],
  historicalNote:
    'Kosygin presented the reform in September 1965. Success figures multiplied again within a few years, and after 1968 the word reform went out of use.',
  sources: [
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
    {
      author: 'Michael Ellman and Vladimir Kontorovich (eds)',
      title: "The Destruction of the Soviet Economic System: An Insiders' History",
      year: 1998,
    },
  ],
};
