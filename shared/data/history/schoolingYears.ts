import type { HistoricalSeries } from '../historicalSeries.ts';
import { LEE_LEE_2016 } from './works.ts';

export const SCHOOLING_YEARS: HistoricalSeries = {
  id: 'schoolingYears',
  title: 'Mean years of schooling, Russia',
  unit: 'years',
  sources: [LEE_LEE_2016],
  note: 'Russia only, population of working age.',
  observations: [
    { year: 1915, value: 0.65, quality: 'sourced' },
    { year: 1920, value: 0.88, quality: 'sourced' },
    { year: 1925, value: 1.18, quality: 'sourced' },
    { year: 1930, value: 1.52, quality: 'sourced' },
    { year: 1935, value: 1.93, quality: 'sourced' },
    { year: 1940, value: 2.36, quality: 'sourced' },
    { year: 1945, value: 2.96, quality: 'sourced' },
    { year: 1950, value: 3.16, quality: 'sourced' },
    { year: 1955, value: 3.86, quality: 'sourced' },
    { year: 1960, value: 4.17, quality: 'sourced' },
    { year: 1965, value: 4.77, quality: 'sourced' },
    { year: 1970, value: 5.26, quality: 'sourced' },
    { year: 1975, value: 5.9, quality: 'sourced' },
    { year: 1980, value: 6.75, quality: 'sourced' },
    { year: 1985, value: 7.76, quality: 'sourced' },
    { year: 1990, value: 8.91, quality: 'sourced' },
    { year: 1991, value: 9.4, quality: 'sourced' },
  ],
};
