import { ARNOLD_1937, KATZENELLENBAUM_1925 } from './moneyWorks.ts';
import type { QuarterlySeries } from './quarterlySeries.ts';

export const SOVZNAK_PRICES: QuarterlySeries = {
  id: 'sovznakPrices',
  title: 'Prices in paper roubles of before 1922',
  unit: '1913 = 1',
  sources: [KATZENELLENBAUM_1925, ARNOLD_1937],
  note: 'Orders of magnitude; the figure of the first quarter of 1924 is for the first of March.',
  observations: [
    { year: 1920, quarter: 4, value: 16800, quality: 'recalled' },
    { year: 1921, quarter: 2, value: 80700, quality: 'recalled' },
    { year: 1921, quarter: 4, value: 288000, quality: 'recalled' },
    { year: 1922, quarter: 4, value: 21242000, quality: 'recalled' },
    { year: 1923, quarter: 4, value: 5457000000, quality: 'recalled' },
    { year: 1924, quarter: 1, value: 61920000000, quality: 'recalled' },
  ],
};
