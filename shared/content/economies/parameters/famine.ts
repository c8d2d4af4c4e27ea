import type { FamineParameters } from '../../../state/economyParameters.ts';
import { DAVIES_WHEATCROFT_2004, ELLMAN_2000 } from '../literature.ts';
import type { ParameterTable } from '../parameterEntry.ts';

/** Famine: what a shortage of grain in the village costs in lives. */
export const FAMINE_PARAMETERS: ParameterTable<FamineParameters> = {
  regionalUnevenness: {
    value: 0.075,
    tag: 'judgement',
    range: [0.04, 0.12],
    unit: 'share of the food need of the village',
    note: 'About two million tonnes around 1930. The average hides the Volga, Ukraine and Kazakhstan.',
    sources: [DAVIES_WHEATCROFT_2004],
  },
  maximumFamineMortality: {
    value: 0.12,
    tag: 'judgement',
    range: [0.08, 0.2],
    unit: 'share of rural population',
    note: 'Bound; nationwide famines of the record stayed far below it.',
    sources: [DAVIES_WHEATCROFT_2004],
  },
  famineMortality: {
    value: 0.7,
    tag: 'calibrated',
    range: [0.5, 1.1],
    unit: 'million deaths per million tonnes',
    note: 'Set by hand on the deaths of 1921-22 and 1931-33.',
    sources: [DAVIES_WHEATCROFT_2004, ELLMAN_2000],
  },
  repressionAggravation: {
    value: 0.5,
    tag: 'judgement',
    range: [0.2, 0.8],
    unit: 'fraction',
    note: 'Closed borders and silence of 1933.',
    sources: [DAVIES_WHEATCROFT_2004],
  },
  reliefEffectiveness: {
    value: 0.9,
    tag: 'calibrated',
    range: [0.6, 0.95],
    unit: 'fraction',
    note: 'Set on the deaths of 1946-47. State stocks would have sufficed to feed those who died.',
    sources: [ELLMAN_2000],
  },
  springDeathsShare: {
    value: 0.7,
    tag: 'literature',
    range: [0.6, 0.8],
    unit: 'fraction',
    note: 'Mortality peaks before the new harvest.',
    sources: [DAVIES_WHEATCROFT_2004],
  },
};
