import type { EventDefinition } from '../types.ts';

export const genoaInvitation: EventDefinition = {
  id: 'genoa-invitation',
  title: 'An invitation to Genoa',
  text: 'The powers invite Soviet Russia to a conference on the reconstruction of Europe. They want to hear about the debts of the tsar and about nationalised property. Germany is invited too.',
  addressee: 'leadership',
  years: [1921, 1922],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'lawAtLeast',
        law: 'comintern-line',
        position: 1,
      },
      {
        kind: 'atMost',
        indicator: 'tension',
        value: 0.7,
      },
    ],
  },
  options: [
    {
      id: 'rapallo',
      title: 'Go, and settle with Germany',
      summary: 'A treaty with the other outcast: mutual cancelling of claims, trade and military contacts.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.03,
        },
        {
          kind: 'moveLever',
          lever: 'openness',
          by: 0.03,
        },
      ],
      weights: {
        apparatus: 4,
        left: 3,
        right: 3,
        technocrats: 3,
        organs: 3,
      },
    },
    {
      id: 'acknowledge-debts',
      title: 'Offer to acknowledge debts',
      summary: 'A part of pre-war debts against recognition and credits.',
      effects: [
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.14,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.08,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: -0.02,
        },
        {
          kind: 'capital',
          faction: 'left',
          by: 0.5,
        },
      ],
      weights: {
        right: 2,
        technocrats: 3,
        apparatus: 0.7,
        organs: 0.3,
      },
    },
    {
      id: 'stay-away',
      title: 'Stay away',
      summary: 'Nothing is owed to the powers that intervened.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.05,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: -0.06,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 0.5,
        },
      ],
      weights: {
        workersOpposition: 1.5,
        organs: 1.5,
        apparatus: 0.5,
      },
    },
  ],
  historicalNote:
    'The conference met in April and May 1922 and agreed on nothing; Germany and Soviet Russia signed their treaty at Rapallo on 16 April.',
  sources: [
    {
      author: 'Stephen White',
      title: 'The Origins of Detente: The Genoa Conference and Soviet-Western Relations, 1921-1922',
      year: 1985,
    },
    {
      author: 'E. H. Carr',
      title: 'The Bolshevik Revolution, 1917-1923, volume 3',
      year: 1953,
    },
  ],
};
