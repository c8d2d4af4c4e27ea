import type { HistoricalSeries } from '../historicalSeries.ts';
import { NOVE_1969 } from './works.ts';

export const GRAIN_EXPORTS: HistoricalSeries = {
  id: 'grainExports',
  title: 'Grain exports, USSR',
  unit: 'million tonnes',
  sources: [NOVE_1969],
  note: '1930 is given as 4.8 or 5.8.',
  observations: [
    { year: 1921, value: 0, quality: 'recalled' },
    { year: 1922, value: 0, quality: 'recalled' },
    { year: 1923, value: 2, quality: 'recalled' },
    { year: 1924, value: 0.6, quality: 'recalled' },
    { year: 1925, value: 2, quality: 'recalled' },
    { year: 1926, value: 2.2, quality: 'recalled' },
    { year: 1927, value: 0.4, quality: 'recalled' },
    { year: 1928, value: 0.1, quality: 'recalled' },
    { year: 1929, value: 0.2, quality: 'recalled' },
    { year: 1930, value: 4.8, quality: 'recalled' },
    { year: 1931, value: 5.2, quality: 'recalled' },
    { year: 1932, value: 1.7, quality: 'recalled' },
    { year: 1933, value: 1.7, quality: 'recalled' },
    { year: 1934, value: 0.8, quality: 'recalled' },
    { year: 1935, value: 1.5, quality: 'recalled' },
    { year: 1937, value: 1.3, quality: 'recalled' },
    { year: 1938, value: 2.1, quality: 'recalled' },
  ],
};
