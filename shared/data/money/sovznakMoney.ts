import { ARNOLD_1937, PIPES_1990 } from './moneyWorks.ts';
import type { QuarterlySeries } from './quarterlySeries.ts';

export const SOVZNAK_MONEY: QuarterlySeries = {
  id: 'sovznakMoney',
  title: 'Paper money in circulation',
  unit: 'trillion roubles of before 1922',
  sources: [PIPES_1990, ARNOLD_1937],
  note: 'Zeros were struck three times: 10,000 to 1 on 1 January 1922, 100 to 1 on 1 January 1923, 50,000 to 1 on 7 March 1924.',
  observations: [
    { year: 1919, quarter: 4, value: 0.225, quality: 'sourced' },
    { year: 1920, quarter: 4, value: 1.2, quality: 'sourced' },
    { year: 1921, quarter: 2, value: 2.3, quality: 'sourced' },
    { year: 1921, quarter: 4, value: 17.5, quality: 'recalled' },
    { year: 1922, quarter: 4, value: 1994, quality: 'recalled' },
    { year: 1923, quarter: 4, value: 225637, quality: 'recalled' },
  ],
};
