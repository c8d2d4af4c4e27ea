import type { EventDefinition } from '../types.ts';

export const minersOf1989: EventDefinition = {
  id: 'miners-of-1989',
  title: 'Soap for the miners',
  text: 'Half a million miners have stopped work from the Kuzbass to Vorkuta. They ask for soap, meat, and that their mines may keep what they earn.',
  addressee: 'leadership',
  years: [1989, 1990],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atLeast',
        indicator: 'planScope',
        value: 0.4,
      },
      {
        kind: 'atMost',
        indicator: 'repression',
        value: 0.3,
      },
      {
        kind: 'atLeast',
        indicator: 'strikes',
        value: 0.008,
      },
    ],
  },
  options: [
    {
      id: 'pay',
      title: 'Grant the list',
      summary: 'Trainloads of goods from other regions.',
      effects: [
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.02,
        },
        {
          kind: 'moveLever',
          lever: 'softBudgets',
          by: 0.05,
        },
        {
          kind: 'moveLever',
          lever: 'planDiscipline',
          by: -0.01,
        },
        {
          kind: 'capital',
          faction: 'workersOpposition',
          by: 1,
        },
      ],
      weights: {
        apparatus: 3,
        left: 2,
        right: 2,
      },
    },
    {
      id: 'independence',
      title: 'Let the mines keep their coal',
      summary: 'Independence of enterprises, at once and in full.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'planDiscipline',
          by: -0.04,
        },
        {
          kind: 'moveLever',
          lever: 'marketScope',
          by: 0.03,
        },
        {
          kind: 'capital',
          faction: 'workersOpposition',
          by: 1,
        },
        {
          kind: 'capital',
          faction: 'right',
          by: 0.5,
        },
      ],
      weights: {
        right: 3,
        workersOpposition: 4,
        technocrats: 1,
        apparatus: 1,
      },
    },
    {
      id: 'refuse',
      title: 'Send them back to work',
      summary: 'No list, no talks.',
      effects: [
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: -0.06,
        },
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.02,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 0.5,
        },
      ],
      weights: {
        organs: 4,
        apparatus: 0.7,
      },
    },
  ],
  historicalNote:
    'The strikes of July 1989 ended with a protocol that granted most of the demands and was only partly kept; in 1991 the miners struck for political ends.',
  sources: [
    {
      author: 'Michael Ellman and Vladimir Kontorovich (eds)',
      title: "The Destruction of the Soviet Economic System: An Insiders' History",
      year: 1998,
    },
    {
      author: 'Archie Brown',
      title: 'The Gorbachev Factor',
      year: 1996,
    },
  ],
};
