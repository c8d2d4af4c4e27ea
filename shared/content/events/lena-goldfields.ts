import type { EventDefinition } from '../types.ts';

export const lenaGoldfields: EventDefinition = {
  id: 'lena-goldfields',
  title: 'Gold on the Lena',
  text: 'The old British company that dug on the Lena is offered its fields again, with lead and copper in the Urals and the Altai: up to half a century, dredges to be imported free of duty, a share of the gold for the state.',
  addressee: 'foreignCapital',
  years: [1924, 1926],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'lawAtLeast',
        law: 'foreign-trade',
        position: 1,
      },
      {
        kind: 'atLeast',
        indicator: 'contractTrust',
        value: 0.2,
      },
    ],
  },
  options: [
    {
      id: 'sign',
      title: 'Sign and bring the dredges',
      summary: 'Capital and engineers come; the contract is watched by every bank in London.',
      effects: [
        {
          kind: 'adjust',
          what: 'engagement',
          by: 0.04,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.05,
        },
        {
          kind: 'moveLever',
          lever: 'openness',
          by: 0.01,
        },
      ],
      weights: {
        foreignCapital: 3,
      },
    },
    {
      id: 'small',
      title: 'Take one field and wait',
      summary: 'A trial that binds nobody.',
      effects: [
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.02,
        },
      ],
      weights: {
        foreignCapital: 1.5,
      },
    },
    {
      id: 'decline',
      title: 'Decline',
      summary: 'What was taken once can be taken twice.',
      effects: [
        {
          kind: 'adjust',
          what: 'engagement',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: -0.03,
        },
      ],
      weights: {
        foreignCapital: 0.7,
      },
    },
  ],
  historicalNote:
    'Lena Goldfields signed in 1925 and was the largest concession of the period. It ceased work in 1930 after police raids; an arbitration court in London awarded it damages.',
  sources: [
    {
      author: 'Antony C. Sutton',
      title: 'Western Technology and Soviet Economic Development, 1917 to 1930',
      year: 1968,
    },
    {
      author: 'V. V. Veeder',
      title: 'The Lena Goldfields Arbitration: The Historical Roots of Three Ideas',
      year: 1998,
    },
  ],
};
