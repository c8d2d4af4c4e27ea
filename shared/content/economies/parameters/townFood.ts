import type { TownFoodParameters } from '../../../state/economyParameters.ts';
import { DAVIES_HARRISON_WHEATCROFT_1994, NOVE_1969 } from '../literature.ts';
import type { ParameterTable } from '../parameterEntry.ts';

/** Food of the towns: what a shortage of it costs outside farming. */
export const TOWN_FOOD_PARAMETERS: ParameterTable<TownFoodParameters> = {
  townGrainNeed: {
    value: 0.22,
    tag: 'judgement',
    range: [0.18, 0.26],
    unit: 'tonnes per town head per year',
    note: 'Bread and groats, with little for animals.',
    sources: [DAVIES_HARRISON_WHEATCROFT_1994],
  },
  townHungerLoss: {
    value: 0.02,
    tag: 'judgement',
    range: [0, 0.1],
    unit: 'fraction',
    note: 'Output outside farming lost where no grain reaches the towns. Small, because what hunger did to the towns of 1921 is in the coordination of the start already.',
    sources: [NOVE_1969],
  },
  townDietNeed: {
    value: 800,
    tag: 'judgement',
    range: [650, 820],
    unit: '1990 dollars of farm output a head',
    note: 'Just below what farms gave at the incomes of the 1960s, when meat and butter were dear and mostly to be had.',
    sources: [NOVE_1969],
  },
  townDietSaturation: {
    value: 6500,
    tag: 'judgement',
    range: [5500, 8000],
    unit: '1990 dollars a head',
    note: 'Beyond it people spend more on food without wanting more from farms.',
    sources: [],
  },
  townDietIncomeElasticity: {
    value: 0.5,
    tag: 'judgement',
    range: [0.35, 0.7],
    unit: 'elasticity',
    note: "Engel's law.",
    sources: [],
  },
  townQueueLoss: {
    value: 0.38,
    tag: 'judgement',
    range: [0.15, 0.45],
    unit: 'fraction',
    note: 'Output outside farming lost per unit of the diet that is missing, in hours of queues and in effort for money that buys no food. No measurement is known to the authors.',
    sources: [NOVE_1969],
  },
  feedGrainWorth: {
    value: 0.4,
    tag: 'judgement',
    range: [0.25, 0.55],
    unit: 'thousand 1990 dollars a tonne',
    note: 'Some seven tonnes of grain in a tonne of meat, with what else the animals eat.',
    sources: [],
  },
  townFoodUnevenness: {
    value: 0.05,
    tag: 'judgement',
    range: [0.02, 0.1],
    unit: 'fraction of the need',
    note: 'Some towns run short before the average does.',
    sources: [],
  },
};
