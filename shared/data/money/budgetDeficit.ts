import type { HistoricalSeries } from '../historicalSeries.ts';
import { IMF_STUDY_1991 } from './moneyWorks.ts';

export const BUDGET_DEFICIT: HistoricalSeries = {
  id: 'budgetDeficit',
  title: 'Deficit of the state budget, USSR',
  unit: 'share of GDP',
  sources: [IMF_STUDY_1991],
  note: 'Recalled; official roubles of the time. Estimates for 1990 and 1991 differ widely.',
  observations: [
    { year: 1985, value: 0.024, quality: 'recalled' },
    { year: 1986, value: 0.062, quality: 'recalled' },
    { year: 1987, value: 0.064, quality: 'recalled' },
    { year: 1988, value: 0.092, quality: 'recalled' },
    { year: 1989, value: 0.085, quality: 'recalled' },
    { year: 1990, value: 0.041, quality: 'contested' },
    { year: 1991, value: 0.2, quality: 'contested' },
  ],
};
