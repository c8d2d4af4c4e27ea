import type { ProductionParameters } from '../../../state/economyParameters.ts';
import { EASTERLY_FISCHER_1995, HARRISON_1996, MINCER_1974, WEITZMAN_1970 } from '../literature.ts';
import type { ParameterTable } from '../parameterEntry.ts';

/** Production outside farming: constant elasticity of substitution between capital and labour, in incremental form. */
export const PRODUCTION_PARAMETERS: ParameterTable<ProductionParameters> = {
  planElasticityOfSubstitution: {
    value: 0.4,
    tag: 'literature',
    range: [0.3, 0.6],
    unit: 'elasticity',
    note: 'Weitzman finds about 0.40, Easterly and Fischer about 0.37.',
    sources: [WEITZMAN_1970, EASTERLY_FISCHER_1995],
  },
  marketElasticityOfSubstitution: {
    value: 0.9,
    tag: 'literature',
    range: [0.7, 1],
    unit: 'elasticity',
    note: 'Market economies lie near one.',
    sources: [EASTERLY_FISCHER_1995],
  },
  minimumCapitalElasticity: {
    value: 0.08,
    tag: 'judgement',
    range: [0.05, 0.12],
    unit: 'elasticity',
    note: 'Keeps the incremental form inside its domain.',
    sources: [],
  },
  maximumCapitalElasticity: {
    value: 0.6,
    tag: 'judgement',
    range: [0.5, 0.7],
    unit: 'elasticity',
    note: 'Keeps the incremental form inside its domain.',
    sources: [],
  },
  schoolingReturn: {
    value: 0.07,
    tag: 'literature',
    range: [0.05, 0.1],
    unit: 'log points per year of schooling',
    note: 'Return to schooling of the Mincer kind.',
    sources: [MINCER_1974],
  },
  hoursIncomeElasticity: {
    value: 0.2,
    tag: 'crossCountry',
    range: [0.1, 0.3],
    unit: 'elasticity',
    note: 'Weekly hours fell from 47 (1955) to 41 (1970); western Europe alike.',
    sources: [],
  },
  hoursIncomeThreshold: {
    value: 4500,
    tag: 'crossCountry',
    range: [3500, 5500],
    unit: '1990 dollars a head',
    note: 'See hoursIncomeElasticity.',
    sources: [],
  },
  occupationLabourLoss: {
    value: 0.8,
    tag: 'judgement',
    range: [0.6, 1],
    unit: 'fraction',
    note: 'Part of the workers were evacuated with their plants.',
    sources: [HARRISON_1996],
  },
  mobilisationOvertime: {
    value: 0.12,
    tag: 'judgement',
    range: [0.05, 0.2],
    unit: 'fraction',
    note: 'Overtime, cancelled leave, new entrants.',
    sources: [HARRISON_1996],
  },
};
