import type { HistoricalSeries } from '../historicalSeries.ts';
import { DAVIES_1980, NARKHOZ_60 } from './works.ts';

export const COLLECTIVISED_SHARE: HistoricalSeries = {
  id: 'collectivisedShare',
  title: 'Collectivised peasant households, USSR',
  unit: 'share of households',
  sources: [DAVIES_1980, NARKHOZ_60],
  note: '1 July of each year; the peak of March 1930, 57 %, is not shown.',
  observations: [
    { year: 1927, value: 0.008, quality: 'recalled' },
    { year: 1928, value: 0.017, quality: 'recalled' },
    { year: 1929, value: 0.039, quality: 'recalled' },
    { year: 1930, value: 0.236, quality: 'recalled' },
    { year: 1931, value: 0.527, quality: 'recalled' },
    { year: 1932, value: 0.615, quality: 'recalled' },
    { year: 1933, value: 0.656, quality: 'recalled' },
    { year: 1934, value: 0.714, quality: 'recalled' },
    { year: 1935, value: 0.832, quality: 'recalled' },
    { year: 1936, value: 0.896, quality: 'recalled' },
    { year: 1937, value: 0.93, quality: 'recalled' },
    { year: 1938, value: 0.935, quality: 'recalled' },
    { year: 1940, value: 0.969, quality: 'recalled' },
  ],
};
