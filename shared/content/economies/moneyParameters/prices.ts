import type { PriceParameters } from '../../../state/moneyParameters.ts';
import type { ParameterTable } from '../parameterEntry.ts';
import { CAGAN_1956, IMF_STUDY_1991, KOEN_PHILLIPS_1993, NAUGHTON_1995, OFER_1989 } from './moneyLiterature.ts';

/** Controlled and free prices, shortage, expectations. */
export const PRICE_PARAMETERS: ParameterTable<PriceParameters> = {
  spillover: {
    value: 0.25,
    tag: 'calibrated',
    range: [0.15, 0.4],
    unit: 'share',
    note: 'Set on free prices of about 2.4 times controlled ones in 1990.',
    sources: [IMF_STUDY_1991],
  },
  spilloverExponent: {
    value: 2,
    tag: 'judgement',
    range: [1.5, 3],
    unit: 'exponent',
    note: 'Full spill-over only when nearly all prices are free.',
    sources: [],
  },
  minimumFreeShare: {
    value: 0.12,
    tag: 'judgement',
    range: [0.08, 0.2],
    unit: 'share of trade',
    note: 'Travel and black markets widen a narrow free market.',
    sources: [],
  },
  maximumShortfall: {
    value: 0.3,
    tag: 'judgement',
    range: [0.2, 0.5],
    unit: 'share',
    note: 'Sellers hold back before prices fall further.',
    sources: [],
  },
  controlledPriceDrift: {
    value: 0.1,
    tag: 'calibrated',
    range: [0.05, 0.2],
    unit: 'per quarter',
    note: 'Hidden rises through new goods; two to three per cent a year in the 1980s.',
    sources: [OFER_1989],
  },
  expectationRise: {
    value: 0.3,
    tag: 'calibrated',
    range: [0.2, 0.4],
    unit: 'per quarter',
    note: 'Of the reference model.',
    sources: [CAGAN_1956],
  },
  expectationFall: {
    value: 0.2,
    tag: 'calibrated',
    range: [0.1, 0.35],
    unit: 'per quarter',
    note: 'Of the reference model: fear leaves slowly.',
    sources: [CAGAN_1956],
  },
  liberalisationNews: {
    value: 2,
    tag: 'calibrated',
    range: [1, 3],
    unit: 'log points per log point of overhang',
    note: 'People expect about twice the overhang; set on the first quarter of 1992.',
    sources: [KOEN_PHILLIPS_1993],
  },
  retrenchmentNews: {
    value: 0.3,
    tag: 'judgement',
    range: [0.1, 0.5],
    unit: 'share',
    note: 'Austerity of 1989 in China calmed buyers within a year.',
    sources: [NAUGHTON_1995],
  },
  tightCreditThreshold: {
    value: 0.3,
    tag: 'judgement',
    range: [0.2, 0.4],
    unit: 'credit ease',
    note: 'Below it loans are called in.',
    sources: [],
  },
};
