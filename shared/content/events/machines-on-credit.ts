import type { EventDefinition } from '../types.ts';

export const machinesOnCredit: EventDefinition = {
  id: 'machines-on-credit',
  title: 'Machines on credit',
  text: 'Prices of grain and timber have collapsed on the world market. Machine builders in Germany, Britain and America have no orders and offer long credits, if the money comes in time.',
  addressee: 'leadership',
  years: [1929, 1931],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atLeast',
        indicator: 'openness',
        value: 0.15,
      },
      {
        kind: 'lawAtLeast',
        law: 'foreign-trade',
        position: 1,
      },
    ],
  },
  options: [
    {
      id: 'order-all',
      title: 'Order all that can be paid for',
      summary: 'Whole factories are bought. Grain goes abroad at half the old price.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'openness',
          by: 0.08,
        },
        {
          kind: 'moveLever',
          lever: 'procurementPressure',
          by: 0.03,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.05,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.04,
        },
      ],
      weights: {
        apparatus: 4,
        left: 4,
        technocrats: 4,
        organs: 2,
        right: 1,
      },
    },
    {
      id: 'within-means',
      title: 'Order within our means',
      summary: 'What timber, oil and furs will pay for.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'openness',
          by: 0.03,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.03,
        },
      ],
      weights: {
        right: 4,
        technocrats: 2,
        workersOpposition: 2,
      },
    },
    {
      id: 'refuse',
      title: 'Rely on our own machines',
      summary: 'No debts to capitalists.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'openness',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: -0.03,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 0.5,
        },
      ],
      weights: {
        organs: 1.5,
        workersOpposition: 1.5,
        apparatus: 0.4,
      },
    },
  ],
  historicalNote:
    'In 1931 and 1932 the Soviet Union was the chief customer of German machine-tool makers. The debts were paid, partly with grain that was missing at home.',
  sources: [
    {
      author: 'R. W. Davies',
      title: 'Crisis and Progress in the Soviet Economy, 1931-1933',
      year: 1996,
    },
    {
      author: 'Antony C. Sutton',
      title: 'Western Technology and Soviet Economic Development, 1930 to 1945',
      year: 1971,
    },
  ],
};
