import type { EventDefinition } from '../types.ts';

export const breakOf1927: EventDefinition = {
  id: 'break-of-1927',
  title: 'A raid in London',
  text: 'Police have searched the Soviet trading company in London. Papers are published, the press demands a break, and in Moscow there is talk of war.',
  addressee: 'westernPowers',
  years: [1926, 1927],
  once: true,
  when: {
    kind: 'lawAtMost',
    law: 'comintern-line',
    position: 2,
  },
  options: [
    {
      id: 'break',
      title: 'Break off relations',
      summary: 'The embassy goes, trade falls.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.08,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: -0.05,
        },
      ],
      weights: {
        westernPowers: 3,
      },
    },
    {
      id: 'protest',
      title: 'Protest and trade on',
      summary: 'A note of protest, and no more.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.02,
        },
      ],
      weights: {
        westernPowers: 1,
      },
    },
  ],
  historicalNote: 'Britain broke off relations on 27 May 1927 after the raid on Arcos; they were restored in 1929.',
  sources: [
    {
      author: 'E. H. Carr',
      title: 'Foundations of a Planned Economy, 1926-1929, volume 3',
      year: 1976,
    },
  ],
};
