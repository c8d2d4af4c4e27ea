import type { EventDefinition } from '../types.ts';

export const recognitionOf1924: EventDefinition = {
  id: 'recognition-of-1924',
  title: 'Recognition',
  text: 'A new government in London and others in Rome and Paris ask whether a state that has lasted six years can go on being ignored.',
  addressee: 'westernPowers',
  years: [1923, 1924],
  once: true,
  when: {
    kind: 'atMost',
    indicator: 'tension',
    value: 0.5,
  },
  options: [
    {
      id: 'recognise',
      title: 'Recognise without conditions',
      summary: 'Ambassadors now, debts later.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.05,
        },
      ],
      weights: {
        westernPowers: 4,
      },
    },
    {
      id: 'recognise-against-debts',
      title: 'Recognise once debts are settled',
      summary: 'A commission on claims is opened.',
      effects: [
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
        westernPowers: 1.5,
      },
    },
    {
      id: 'refuse',
      title: 'Refuse',
      summary: 'Those who do not pay are not received.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.05,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: -0.04,
        },
      ],
      weights: {
        westernPowers: 0.5,
      },
    },
  ],
  historicalNote: 'Britain and Italy recognised the Soviet state in February 1924, France in October, the United States in 1933.',
  sources: [
    {
      author: 'E. H. Carr',
      title: 'The Interregnum, 1923-1924',
      year: 1954,
    },
    {
      author: 'E. H. Carr',
      title: 'Socialism in One Country, 1924-1926, volume 3',
      year: 1964,
    },
  ],
};
