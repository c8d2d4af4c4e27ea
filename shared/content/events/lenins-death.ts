import type { EventDefinition } from '../types.ts';

export const leninsDeath: EventDefinition = {
  id: 'lenins-death',
  title: 'Lenin is dead',
  text: 'The chairman of the Council of Commissars died on 21 January at Gorki after a series of strokes. A letter he dictated a year earlier speaks of the qualities of six leading comrades and of the office of General Secretary.',
  addressee: 'leadership',
  years: [1923, 1923],
  once: true,
  when: {
    kind: 'leads',
    faction: 'apparatus',
  },
  options: [
    {
      id: 'levy',
      title: 'Open the Party to workers',
      summary: 'A mass levy in his name. The secretaries choose whom to admit.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: 0.05,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.03,
        },
        {
          kind: 'members',
          from: 'left',
          to: 'apparatus',
          count: 1,
        },
      ],
      weights: {
        apparatus: 4,
      },
    },
    {
      id: 'read-letter',
      title: 'Read the letter to the congress',
      summary: 'Debate on persons, and less standing for those in office.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.1,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.01,
        },
        {
          kind: 'capital',
          faction: 'left',
          by: 1,
        },
        {
          kind: 'capital',
          faction: 'workersOpposition',
          by: 0.5,
        },
      ],
      weights: {
        apparatus: 0.4,
      },
    },
    {
      id: 'collective',
      title: 'A college in place of one',
      summary: 'Offices are divided; the Politburo decides together.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.03,
        },
        {
          kind: 'capital',
          faction: 'right',
          by: 1,
        },
        {
          kind: 'capital',
          faction: 'technocrats',
          by: 0.5,
        },
      ],
      weights: {
        apparatus: 1.2,
      },
    },
  ],
  historicalNote:
    'The letter was read to heads of delegations in May 1924 and not to the congress; Stalin stayed in office. More than 200,000 workers joined in the levy of 1924.',
  sources: [
    {
      author: 'Stephen Kotkin',
      title: 'Stalin: Paradoxes of Power, 1878-1928',
      year: 2014,
    },
    {
      author: 'E. H. Carr',
      title: 'The Interregnum, 1923-1924',
      year: 1954,
    },
  ],
};
