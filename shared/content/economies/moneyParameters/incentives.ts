import type { IncentiveParameters } from '../../../state/moneyParameters.ts';
import type { ParameterTable } from '../parameterEntry.ts';
import { KORNAI_1980 } from './moneyLiterature.ts';

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
};
