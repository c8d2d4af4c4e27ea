import type { EventDefinition } from '../types.ts';

export const chernobyl: EventDefinition = {
  id: 'chernobyl',
  title: 'A reactor north of Kiev',
  text: 'A reactor has exploded in the night of 26 April. Forty-nine thousand people live in the town beside it. Sweden measures something.',
  addressee: 'leadership',
  years: [1986, 1986],
  once: true,
  when: {
    kind: 'always',
  },
  options: [
    {
      id: 'tell-late',
      title: 'Tell when it cannot be hidden',
      summary: 'The town is emptied on the second day; a short notice on the third.',
      effects: [
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: -0.03,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.02,
        },
      ],
      weights: {
        apparatus: 4,
        organs: 4,
      },
    },
    {
      id: 'tell-all',
      title: 'Tell at once and ask for help',
      summary: 'Iodine, maps and foreign experts. Ministries lose face.',
      effects: [
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: -0.01,
        },
        {
          kind: 'moveLever',
          lever: 'inspection',
          by: 0.08,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.04,
        },
        {
          kind: 'capital',
          faction: 'technocrats',
          by: -1,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.03,
        },
      ],
      weights: {
        right: 5,
        technocrats: 2,
        workersOpposition: 5,
        left: 3,
        apparatus: 1,
      },
    },
  ],
  historicalNote:
    'Pripyat was evacuated on 27 April; the first Soviet announcement came in the evening of 28 April, after alarms in Sweden. The accident became an argument for openness.',
  sources: [
    {
      author: 'Serhii Plokhy',
      title: 'Chernobyl: History of a Tragedy',
      year: 2018,
    },
    {
      author: 'William Taubman',
      title: 'Gorbachev: His Life and Times',
      year: 2017,
    },
  ],
};
