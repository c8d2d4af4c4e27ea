import type { DemographyParameters } from '../../../state/economyParameters.ts';
import { LORIMER_1946 } from '../literature.ts';
import type { ParameterTable } from '../parameterEntry.ts';

/** Births and deaths other than from famine and war. */
export const DEMOGRAPHY_PARAMETERS: ParameterTable<DemographyParameters> = {
  birthRateBase: {
    value: 0.0442,
    tag: 'calibrated',
    range: [0.04, 0.048],
    unit: 'per head a year',
    note: 'Births of the 1920s.',
    sources: [LORIMER_1946],
  },
  birthRateUrbanDecline: {
    value: 0.0448,
    tag: 'calibrated',
    range: [0.035, 0.055],
    unit: 'per head a year',
    note: 'Linear; not meant for urban shares above 0.8.',
    sources: [],
  },
  mobilisationBirthLoss: {
    value: 0.0105,
    tag: 'judgement',
    range: [0.005, 0.02],
    unit: 'per head a year',
    note: 'Beyond the births counted among war losses.',
    sources: [],
  },
  deathRateBase: {
    value: 0.0081,
    tag: 'calibrated',
    range: [0.007, 0.01],
    unit: 'per head a year',
    note: 'Level of the 1960s.',
    sources: [],
  },
  povertyDeathRate: {
    value: 0.0186,
    tag: 'calibrated',
    range: [0.012, 0.025],
    unit: 'per head a year',
    note: 'Set on population 1921-40.',
    sources: [LORIMER_1946],
  },
  maximumWarLoss: {
    value: 0.15,
    tag: 'judgement',
    range: [0.1, 0.25],
    unit: 'share of population',
    note: 'Bound, so that a war scaled from another country cannot empty a small one.',
    sources: [],
  },
  povertyThreshold: {
    value: 3000,
    tag: 'calibrated',
    range: [2500, 4000],
    unit: '1990 dollars a head',
    note: 'Reached in the early 1950s.',
    sources: [],
  },
};
