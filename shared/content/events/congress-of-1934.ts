import type { EventDefinition } from '../types.ts';

export const congressOf1934: EventDefinition = {
  id: 'congress-of-1934',
  title: 'A congress of reconciliation',
  text: 'Harvest and steel are better. Former opponents ask to speak, some delegates would like an easier pace and a less lonely leadership.',
  addressee: 'leadership',
  years: [1933, 1933],
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
        indicator: 'famineDeaths',
        value: 2,
      },
    ],
  },
  options: [
    {
      id: 'welcome',
      title: 'Let them speak and give them work',
      summary: 'Old opponents return to papers and commissariats.',
      effects: [
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.02,
        },
        {
          kind: 'capital',
          faction: 'left',
          by: 1,
        },
        {
          kind: 'capital',
          faction: 'right',
          by: 1,
        },
        {
          kind: 'moveLever',
          lever: 'tautness',
          by: -0.05,
        },
      ],
      weights: {
        apparatus: 2,
      },
    },
    {
      id: 'on-their-knees',
      title: 'Let them recant',
      summary: 'They may speak against themselves.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: 0.05,
        },
      ],
      weights: {
        apparatus: 3,
      },
    },
    {
      id: 'purge',
      title: 'Check all Party cards',
      summary: 'A purge before the congress.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: 0.02,
        },
        {
          kind: 'moveLever',
          lever: 'repression',
          by: 0.05,
        },
        {
          kind: 'members',
          from: 'left',
          to: 'apparatus',
          count: 1,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: -0.02,
        },
      ],
      weights: {
        apparatus: 1,
      },
    },
  ],
  historicalNote:
    'At the seventeenth congress in January and February 1934 Bukharin, Rykov, Zinoviev, Kamenev and Preobrazhensky spoke and recanted. Most of its delegates were arrested within five years.',
  sources: [
    {
      author: 'J. Arch Getty and Oleg V. Naumov',
      title: 'The Road to Terror: Stalin and the Self-Destruction of the Bolsheviks, 1932-1939',
      year: 1999,
    },
    {
      author: 'Oleg V. Khlevniuk',
      title: 'Master of the House: Stalin and His Inner Circle',
      year: 2009,
    },
  ],
};
