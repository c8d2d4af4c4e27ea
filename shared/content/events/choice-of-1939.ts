import type { EventDefinition } from '../types.ts';

export const choiceOf1939: EventDefinition = {
  id: 'choice-of-1939',
  title: 'Two sets of visitors',
  text: 'British and French officers have come by slow boat to discuss a military convention. Berlin lets it be known that it could offer more, and sooner.',
  addressee: 'leadership',
  years: [1938, 1939],
  once: true,
  when: {
    kind: 'atLeast',
    indicator: 'tension',
    value: 0.5,
  },
  options: [
    {
      id: 'pact',
      title: 'Sign with Berlin',
      summary: 'Time, and lines drawn on a map.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.12,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: -0.02,
        },
      ],
      weights: {
        apparatus: 4,
        organs: 3,
        left: 1,
        right: 0.7,
        technocrats: 1,
        workersOpposition: 0.7,
      },
    },
    {
      id: 'coalition',
      title: 'Sign with London and Paris',
      summary: 'A front in the east against help in the west.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.04,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.08,
        },
      ],
      weights: {
        right: 3,
        technocrats: 3,
        left: 3,
        workersOpposition: 2,
        apparatus: 1,
        organs: 1,
      },
    },
    {
      id: 'stand-alone',
      title: 'Sign with nobody',
      summary: 'Arms, and no obligations.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.05,
        },
        {
          kind: 'moveLever',
          lever: 'defenceShare',
          by: 0.01,
        },
      ],
      weights: {
        organs: 2,
        apparatus: 0.7,
      },
    },
  ],
  historicalNote:
    'The pact with Germany was signed in Moscow in the night of 23 August 1939, with a secret protocol on spheres of interest; the military talks with Britain and France had stalled on passage through Poland.',
  sources: [
    {
      author: 'Geoffrey Roberts',
      title: 'The Soviet Union and the Origins of the Second World War',
      year: 1995,
    },
    {
      author: 'Michael Jabara Carley',
      title: '1939: The Alliance That Never Was and the Coming of World War II',
      year: 1999,
    },
  ],
};
