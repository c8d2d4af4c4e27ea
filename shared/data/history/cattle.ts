import type { HistoricalSeries } from '../historicalSeries.ts';
import { STALIN_1934, NOVE_1969, NARKHOZ_1990 } from './works.ts';

export const CATTLE: HistoricalSeries = {
  id: 'cattle',
  title: 'Cattle, USSR',
  unit: 'million head',
  sources: [STALIN_1934, NOVE_1969, NARKHOZ_1990],
  note: '1928-35 mid-year counts in pre-1939 borders; from 1941 1 January counts in post-1939 borders.',
  observations: [
    { year: 1916, value: 58.9, quality: 'recalled' },
    { year: 1928, value: 70.5, quality: 'recalled' },
    { year: 1929, value: 68.1, quality: 'recalled' },
    { year: 1930, value: 52.5, quality: 'recalled' },
    { year: 1931, value: 47.9, quality: 'recalled' },
    { year: 1932, value: 40.7, quality: 'recalled' },
    { year: 1933, value: 38.6, quality: 'recalled' },
    { year: 1934, value: 42.4, quality: 'recalled' },
    { year: 1935, value: 49.3, quality: 'recalled' },
    { year: 1941, value: 54.5, quality: 'recalled' },
    { year: 1946, value: 47.6, quality: 'recalled' },
    { year: 1951, value: 57.1, quality: 'recalled' },
    { year: 1955, value: 56.7, quality: 'sourced' },
    { year: 1961, value: 75.8, quality: 'recalled' },
    { year: 1966, value: 93.4, quality: 'recalled' },
    { year: 1971, value: 99.2, quality: 'recalled' },
    { year: 1976, value: 111, quality: 'recalled' },
    { year: 1981, value: 115.1, quality: 'recalled' },
    { year: 1987, value: 121.9, quality: 'sourced' },
  ],
};
