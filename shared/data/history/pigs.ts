import type { HistoricalSeries } from '../historicalSeries.ts';
import { STALIN_1934, NOVE_1969, NARKHOZ_1990 } from './works.ts';

export const PIGS: HistoricalSeries = {
  id: 'pigs',
  title: 'Pigs, USSR',
  unit: 'million head',
  sources: [STALIN_1934, NOVE_1969, NARKHOZ_1990],
  note: '1928-35 mid-year counts in pre-1939 borders; from 1941 1 January counts in post-1939 borders.',
  observations: [
    { year: 1916, value: 20.3, quality: 'recalled' },
    { year: 1928, value: 26, quality: 'recalled' },
    { year: 1929, value: 20.9, quality: 'recalled' },
    { year: 1930, value: 13.6, quality: 'recalled' },
    { year: 1931, value: 14.4, quality: 'recalled' },
    { year: 1932, value: 11.6, quality: 'recalled' },
    { year: 1933, value: 12.2, quality: 'recalled' },
    { year: 1934, value: 17.4, quality: 'recalled' },
    { year: 1935, value: 22.6, quality: 'recalled' },
    { year: 1941, value: 27.5, quality: 'recalled' },
    { year: 1946, value: 10.6, quality: 'recalled' },
    { year: 1951, value: 24.4, quality: 'recalled' },
    { year: 1955, value: 30.9, quality: 'sourced' },
    { year: 1961, value: 58.7, quality: 'recalled' },
    { year: 1966, value: 59.6, quality: 'recalled' },
    { year: 1971, value: 67.5, quality: 'recalled' },
    { year: 1976, value: 57.9, quality: 'recalled' },
    { year: 1981, value: 73.4, quality: 'recalled' },
    { year: 1987, value: 80, quality: 'sourced' },
  ],
};
