import type { HistoricalSeries } from '../historicalSeries.ts';
import { MOORSTEEN_POWELL_1966 } from './works.ts';

export const INVESTMENT_SHARE: HistoricalSeries = {
  id: 'investmentShare',
  title: 'Gross investment, USSR',
  unit: 'share of GDP',
  sources: [MOORSTEEN_POWELL_1966],
  note: 'Orders of magnitude from memory, within three points; they depend on the price base. Moorsteen and Powell is the place to check years to 1962.',
  observations: [
    { year: 1928, value: 0.13, quality: 'recalled' },
    { year: 1932, value: 0.21, quality: 'recalled' },
    { year: 1937, value: 0.19, quality: 'recalled' },
    { year: 1940, value: 0.14, quality: 'recalled' },
    { year: 1950, value: 0.15, quality: 'recalled' },
    { year: 1955, value: 0.18, quality: 'recalled' },
    { year: 1960, value: 0.21, quality: 'recalled' },
    { year: 1965, value: 0.24, quality: 'recalled' },
    { year: 1970, value: 0.26, quality: 'recalled' },
    { year: 1975, value: 0.29, quality: 'recalled' },
    { year: 1980, value: 0.31, quality: 'recalled' },
    { year: 1985, value: 0.32, quality: 'recalled' },
    { year: 1988, value: 0.31, quality: 'recalled' },
  ],
};
