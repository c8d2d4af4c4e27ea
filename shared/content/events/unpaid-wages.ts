import type { EventDefinition } from '../types.ts';

export const unpaidWages: EventDefinition = {
  id: 'unpaid-wages',
  title: 'The works stand still',
  text: 'Wages come late, or in money that finds nothing. In one works after another people have put down their tools and sent delegates to the district committee.',
  addressee: 'leadership',
  years: [1922, 1988],
  once: false,
  when: { kind: 'atLeast', indicator: 'strikes', value: 0.015 },
  options: [
    {
      id: 'pay',
      title: 'Pay what is owed',
      summary: 'The bank advances the wages. The shops are no fuller for it.',
      effects: [
        { kind: 'adjust', what: 'legitimacy', by: 0.01 },
        { kind: 'moveLever', lever: 'creditEase', by: 0.05 },
        { kind: 'capital', faction: 'workersOpposition', by: 0.5 },
      ],
      weights: { apparatus: 3, left: 3, workersOpposition: 4, right: 1 },
    },
    {
      id: 'dismiss',
      title: 'Dismiss the directors',
      summary: 'Somebody is guilty, and it is not the price of grain.',
      effects: [
        { kind: 'adjust', what: 'legitimacy', by: 0.005 },
        { kind: 'capital', faction: 'technocrats', by: -0.5 },
      ],
      weights: { apparatus: 3, left: 2, organs: 2, right: 1.5 },
    },
    {
      id: 'arrest',
      title: 'Arrest the delegates',
      summary: 'Work is resumed. Nobody forgets why.',
      effects: [
        { kind: 'adjust', what: 'legitimacy', by: -0.02 },
        { kind: 'capital', faction: 'organs', by: 0.5 },
        { kind: 'capital', faction: 'workersOpposition', by: -0.5 },
      ],
      weights: { organs: 4, apparatus: 1 },
    },
  ],
  historicalNote:
    'Strikes over late and worthless pay ran through the summer and autumn of 1923. The Party paid, blamed managers, and had organisers of two underground groups, the Workers’ Group and Workers’ Truth, arrested.',
  sources: [
    { author: 'E. H. Carr', title: 'The Interregnum, 1923-1924', year: 1954 },
    { author: 'William J. Chase', title: 'Workers, Society, and the Soviet State: Labor and Life in Moscow, 1918-1929', year: 1987 },
  ],
};
