import type { HistoricalSeries } from '../historicalSeries.ts';
import { CIA_DEBT_1970, CIA_HANDBOOK, STALIN_ERA_DEBT, IMF_STUDY_1991 } from './tradeWorks.ts';

export const HARD_CURRENCY_DEBT: HistoricalSeries = {
  id: 'hardCurrencyDebt',
  title: 'Gross hard-currency debt, USSR',
  unit: 'billions of dollars of the year',
  sources: [CIA_DEBT_1970, CIA_HANDBOOK, STALIN_ERA_DEBT, IMF_STUDY_1991],
  note: 'Bills of 1.4 billion gold roubles (0.7 billion dollars) named for 1931 do not fit imports and exports of those years unless orders under way are counted: the years 1930-35 are set lower. Few figures before 1970; the memorandum of 1970 has more than one billion at the end of 1969.',
  observations: [
    { year: 1921, value: 0, quality: 'recalled' },
    { year: 1924, value: 0.03, quality: 'recalled' },
    { year: 1926, value: 0.15, quality: 'recalled' },
    { year: 1929, value: 0.21, quality: 'recalled' },
    { year: 1930, value: 0.33, quality: 'contested' },
    { year: 1931, value: 0.55, quality: 'contested' },
    { year: 1932, value: 0.55, quality: 'contested' },
    { year: 1933, value: 0.38, quality: 'contested' },
    { year: 1934, value: 0.2, quality: 'contested' },
    { year: 1935, value: 0.1, quality: 'contested' },
    { year: 1940, value: 0.03, quality: 'recalled' },
    { year: 1950, value: 0.1, quality: 'recalled' },
    { year: 1960, value: 0.4, quality: 'recalled' },
    { year: 1970, value: 1.5, quality: 'recalled' },
    { year: 1975, value: 10.6, quality: 'recalled' },
    { year: 1978, value: 18, quality: 'sourced' },
    { year: 1980, value: 18, quality: 'recalled' },
    { year: 1985, value: 28.9, quality: 'recalled' },
    { year: 1988, value: 43, quality: 'recalled' },
    { year: 1989, value: 54, quality: 'recalled' },
    { year: 1990, value: 60, quality: 'recalled' },
    { year: 1991, value: 67, quality: 'recalled' },
  ],
};
