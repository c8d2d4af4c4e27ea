import type { IncentiveParameters } from '../../../state/moneyParameters.ts';
import type { ParameterTable } from '../parameterEntry.ts';
import { CARR_1954, KORNAI_1980 } from './moneyLiterature.ts';

/** What a rouble buys and what that does to effort. */
export const INCENTIVE_PARAMETERS: ParameterTable<IncentiveParameters> = {
  incentiveElasticity: {
    value: 1,
    tag: 'judgement',
    range: [0.5, 1.5],
    unit: 'elasticity',
    note: 'Goods found per rouble earned.',
    sources: [KORNAI_1980],
  },
  incentiveHabit: {
    value: 0.06,
    tag: 'judgement',
    range: [0.03, 0.12],
    unit: 'per quarter',
    note: 'Habit of about four years.',
    sources: [],
  },
  incentiveEffort: {
    value: 0.05,
    tag: 'judgement',
    range: [0.02, 0.12],
    unit: 'fraction of output',
    note: 'Small, so that history is fitted with it or without.',
    sources: [KORNAI_1980],
  },
  arrearsFromStocks: {
    value: 0.4,
    tag: 'judgement',
    range: [0.2, 0.7],
    unit: 'share of the wage bill per share of a quarter’s output',
    note: 'Trusts that could not sell in 1923 could not pay; wages are less than half of the value of what they make.',
    sources: [CARR_1954],
  },
  payLag: {
    value: 0.12,
    tag: 'judgement',
    range: [0.06, 0.25],
    unit: 'quarters',
    note: 'Some ten days between pay day and shop.',
    sources: [CARR_1954],
  },
  payHabit: { value: 0.12, tag: 'judgement', range: [0.06, 0.25], unit: 'per quarter', note: 'Habit of about two years.', sources: [] },
  strikeRate: {
    value: 0.3,
    tag: 'judgement',
    range: [0.1, 0.5],
    unit: 'share of workers per log point',
    note: 'Size class only: strikes of 1923 and of 1989 took a few in a hundred workers out.',
    sources: [CARR_1954],
  },
  strikeDaring: {
    value: 4,
    tag: 'judgement',
    range: [2, 6],
    unit: 'power',
    note: 'Hardly any strike of the 1930s and 1940s outlived its first day.',
    sources: [],
  },
  strikeLength: { value: 0.06, tag: 'judgement', range: [0.02, 0.12], unit: 'quarters', note: 'Days, seldom weeks.', sources: [] },
};
