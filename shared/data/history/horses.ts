import type { HistoricalSeries } from '../historicalSeries.ts';
import { STALIN_1934, NOVE_1969, NARKHOZ_1990 } from './works.ts';

export const HORSES: HistoricalSeries = {
  id: 'horses',
  title: 'Horses, USSR',
  unit: 'million head',
  sources: [STALIN_1934, NOVE_1969, NARKHOZ_1990],
  note: '1928-35 mid-year counts in pre-1939 borders; from 1941 1 January counts in post-1939 borders.',
  observations: [
    { year: 1916, value: 35.1, quality: 'recalled' },
    { year: 1928, value: 33.5, quality: 'recalled' },
    { year: 1929, value: 34, quality: 'recalled' },
    { year: 1930, value: 30.2, quality: 'recalled' },
    { year: 1931, value: 26.2, quality: 'recalled' },
    { year: 1932, value: 19.6, quality: 'recalled' },
    { year: 1933, value: 16.6, quality: 'recalled' },
    { year: 1934, value: 15.7, quality: 'recalled' },
    { year: 1935, value: 15.9, quality: 'recalled' },
    { year: 1941, value: 21, quality: 'recalled' },
    { year: 1946, value: 10.7, quality: 'recalled' },
    { year: 1951, value: 13.8, quality: 'recalled' },
    { year: 1955, value: 14.2, quality: 'sourced' },
    { year: 1961, value: 9.9, quality: 'recalled' },
    { year: 1966, value: 8, quality: 'recalled' },
    { year: 1971, value: 7.4, quality: 'recalled' },
    { year: 1976, value: 6.4, quality: 'recalled' },
    { year: 1981, value: 5.6, quality: 'recalled' },
    { year: 1987, value: 5.8, quality: 'sourced' },
  ],
};
