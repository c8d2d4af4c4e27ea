import type { EventDefinition } from '../types.ts';

export const pricesOf1962: EventDefinition = {
  id: 'prices-of-1962',
  title: 'Dearer meat',
  text: 'Meat and butter have been made dearer to pay farms more. In Novocherkassk the locomotive workers struck; troops fired and people died. The farms still need the money.',
  addressee: 'leadership',
  years: [1962, 1963],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atMost',
        indicator: 'consumptionGrowth',
        value: 0.035,
      },
      {
        kind: 'atLeast',
        indicator: 'planScope',
        value: 0.7,
      },
    ],
  },
  options: [
    {
      id: 'hold',
      title: 'Keep the new prices',
      summary: 'The budget is right on paper.',
      effects: [
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: -0.04,
        },
        {
          kind: 'capital',
          faction: 'technocrats',
          by: 0.5,
        },
      ],
      weights: {
        apparatus: 2,
        technocrats: 2,
        organs: 2,
        left: 2,
      },
    },
    {
      id: 'subsidise',
      title: 'Take them back and subsidise',
      summary: 'Prices stay; the treasury pays from year to year.',
      effects: [
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.02,
        },
        {
          kind: 'moveLever',
          lever: 'softBudgets',
          by: 0.03,
        },
      ],
      weights: {
        workersOpposition: 5,
        apparatus: 2,
        right: 1,
      },
    },
    {
      id: 'buy-grain',
      title: 'Buy fodder abroad',
      summary: 'Gold for maize, so that there is more meat at the price.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'openness',
          by: 0.03,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.01,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.02,
        },
      ],
      weights: {
        right: 3,
        technocrats: 3,
        apparatus: 2,
      },
    },
  ],
  historicalNote:
    'At least twenty-four people were killed in Novocherkassk on 2 June 1962. Retail prices of meat were not raised again for nearly thirty years; large grain purchases abroad began in 1963.',
  sources: [
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
    {
      author: 'Samuel H. Baron',
      title: 'Bloody Saturday in the Soviet Union: Novocherkassk, 1962',
      year: 2001,
    },
  ],
};
