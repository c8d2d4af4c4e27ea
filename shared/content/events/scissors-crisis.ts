import type { EventDefinition } from '../types.ts';

export const scissorsCrisis: EventDefinition = {
  id: 'scissors-crisis',
  title: 'The scissors open',
  text: 'Industrial goods cost more than twice as much against grain as before the war. Shops are full of cloth nobody buys, trusts cannot pay wages, and peasants keep their grain.',
  addressee: 'leadership',
  years: [1923, 1924],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atLeast',
        indicator: 'scissors',
        value: 2,
      },
      {
        kind: 'atMost',
        indicator: 'collectivisedShare',
        value: 0.2,
      },
    ],
  },
  options: [
    {
      id: 'cut-prices',
      title: 'Cut credit and force prices down',
      summary: 'Trusts must sell their stocks. The village buys again.',
      effects: [
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: -0.07,
        },
        {
          kind: 'capital',
          faction: 'technocrats',
          by: -0.5,
        },
        {
          kind: 'capital',
          faction: 'right',
          by: 0.5,
        },
      ],
      weights: {
        apparatus: 4,
        right: 4,
        technocrats: 1.5,
        left: 1,
      },
    },
    {
      id: 'import-goods',
      title: 'Import consumer goods',
      summary: 'Foreign cloth and ploughs undercut the trusts.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'openness',
          by: 0.05,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: -0.06,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.03,
        },
        {
          kind: 'capital',
          faction: 'left',
          by: -0.5,
        },
      ],
      weights: {
        right: 2,
        technocrats: 2,
        apparatus: 0.7,
      },
    },
    {
      id: 'hold-prices',
      title: 'Let industry keep its profits',
      summary: 'Accumulation comes first; the village pays.',
      effects: [
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: 0.1,
        },
        {
          kind: 'moveLever',
          lever: 'investmentShare',
          by: 0.005,
        },
        {
          kind: 'capital',
          faction: 'left',
          by: 0.5,
        },
      ],
      weights: {
        left: 4,
        organs: 1.5,
        apparatus: 0.6,
      },
    },
  ],
  historicalNote:
    'The scissors were widest on 1 October 1923. Credit to trusts was cut and maximum prices were set that autumn; by April 1924 the ratio had more than halved.',
  sources: [
    {
      author: 'E. H. Carr',
      title: 'The Interregnum, 1923-1924',
      year: 1954,
    },
    {
      author: 'Alec Nove',
      title: 'An Economic History of the USSR',
      year: 1969,
    },
  ],
};
