import type { HistoricalSeries } from '../historicalSeries.ts';
import { IMF_STUDY_1991 } from './moneyWorks.ts';

export const OVERHANG: HistoricalSeries = {
  id: 'overhang',
  title: 'Overhang of money at controlled prices, USSR, end of year',
  unit: 'share of spending',
  sources: [IMF_STUDY_1991],
  note: 'Estimates of this model from recalled growth of money and prices; every published estimate is contested.',
  observations: [
    { year: 1985, value: 0.1, quality: 'contested' },
    { year: 1988, value: 0.3, quality: 'contested' },
    { year: 1990, value: 0.7, quality: 'contested' },
    { year: 1991, value: 1.4, quality: 'contested' },
  ],
};
