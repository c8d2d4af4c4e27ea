import type { EventDefinition } from '../types.ts';

export const secretSpeech: EventDefinition = {
  id: 'secret-speech',
  title: 'What to say about the dead',
  text: 'A commission has counted: of the members of the Central Committee elected in 1934 most were shot. The congress meets in February. Some say that whoever speaks first survives.',
  addressee: 'leadership',
  years: [1955, 1955],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'leads',
        faction: 'apparatus',
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
      id: 'closed-session',
      title: 'Speak in closed session',
      summary: 'The crimes of one man, read out behind closed doors and then in every Party cell.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.01,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: -1,
        },
        {
          kind: 'capital',
          faction: 'workersOpposition',
          by: 0.5,
        },
        {
          kind: 'members',
          from: 'organs',
          to: 'apparatus',
          count: 1,
        },
      ],
      weights: {
        apparatus: 4,
      },
    },
    {
      id: 'publish',
      title: 'Print everything',
      summary: 'Names, numbers and who signed.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.14,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.04,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: -2,
        },
        {
          kind: 'capital',
          faction: 'workersOpposition',
          by: 1,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.04,
        },
      ],
      weights: {
        apparatus: 0.5,
      },
    },
    {
      id: 'silence',
      title: 'Say nothing',
      summary: 'Release people quietly and open no old doors.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: 0.02,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 0.5,
        },
      ],
      weights: {
        apparatus: 1,
      },
    },
  ],
  historicalNote:
    'Khrushchev spoke on 25 February 1956. The text was read at Party meetings and soon known abroad; unrest in Poland and the rising in Hungary followed that autumn.',
  sources: [
    {
      author: 'William Taubman',
      title: 'Khrushchev: The Man and His Era',
      year: 2003,
    },
    {
      author: 'Vladislav M. Zubok',
      title: 'A Failed Empire: The Soviet Union in the Cold War from Stalin to Gorbachev',
      year: 2007,
    },
  ],
};
