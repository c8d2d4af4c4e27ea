import type { TechnologyParameters } from '../../../state/economyParameters.ts';
import { KORNAI_1992, MADDISON_PROJECT_2013 } from '../literature.ts';
import type { ParameterTable } from '../parameterEntry.ts';

/** Technology and schooling. */
export const TECHNOLOGY_PARAMETERS: ParameterTable<TechnologyParameters> = {
  domesticProgress: { value: 0.0091, tag: 'calibrated', range: [0.006, 0.014], unit: 'per year', note: 'Non-farm.', sources: [] },
  catchUp: {
    value: 0.016,
    tag: 'crossCountry',
    range: [0.01, 0.022],
    unit: 'per year',
    note: 'Checked on Japan, Taiwan and South Korea.',
    sources: [MADDISON_PROJECT_2013],
  },
  planOverload: {
    value: 0.0067,
    tag: 'calibrated',
    range: [0.004, 0.01],
    unit: 'per year',
    note: 'The number of products outgrows the planners.',
    sources: [KORNAI_1992],
  },
  overloadIncomeThreshold: {
    value: 1300,
    tag: 'calibrated',
    range: [1000, 1800],
    unit: '1990 dollars a head',
    note: 'About 1928.',
    sources: [KORNAI_1992],
  },
  softBudgetAbsorptionLoss: {
    value: 0.5,
    tag: 'judgement',
    range: [0.3, 0.7],
    unit: 'fraction',
    note: 'Firms that cannot fail need not learn.',
    sources: [KORNAI_1992],
  },
  absorptionSchooling: { value: 6, tag: 'judgement', range: [5, 8], unit: 'years', note: 'Reference.', sources: [] },
  absorptionElasticity: { value: 0.5, tag: 'judgement', range: [0.3, 0.8], unit: 'elasticity', note: 'Square root.', sources: [] },
  absorptionSchoolingMinimum: { value: 0.8, tag: 'judgement', range: [0.5, 1], unit: 'years', note: 'Bound.', sources: [] },
  absorptionSchoolingMaximum: { value: 10, tag: 'judgement', range: [9, 12], unit: 'years', note: 'Bound.', sources: [] },
  frontierProgressShare: {
    value: 0.25,
    tag: 'judgement',
    range: [0.15, 0.5],
    unit: 'fraction',
    note: 'Innovation is slower than imitation.',
    sources: [],
  },
  imitationGap: {
    value: 0.9,
    tag: 'judgement',
    range: [0.6, 1.2],
    unit: 'log points',
    note: 'About two fifths of the frontier.',
    sources: [],
  },
  farmProgress: {
    value: 0.0065,
    tag: 'calibrated',
    range: [0.003, 0.009],
    unit: 'per year',
    note: 'Set on farm output after 1950.',
    sources: [],
  },
  farmCatchUp: { value: 0.004, tag: 'crossCountry', range: [0.002, 0.007], unit: 'per year', note: 'A quarter of catchUp.', sources: [] },
  schoolingGrowth: {
    value: 0.115,
    tag: 'calibrated',
    range: [0.09, 0.14],
    unit: 'years per year',
    note: 'Set on mean schooling 1921-91.',
    sources: [],
  },
};
