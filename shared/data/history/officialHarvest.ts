import type { HistoricalSeries } from '../historicalSeries.ts';
import { WHEATCROFT_DAVIES_1994 } from './works.ts';

export const OFFICIAL_HARVEST: HistoricalSeries = {
  id: 'officialHarvest',
  title: 'Grain harvest as claimed at the time, USSR',
  unit: 'million tonnes',
  sources: [WHEATCROFT_DAVIES_1994],
  note: 'Biological yield 1933-39. Against the low estimate this is the over-reporting of the time: 1.38 in 1933, 1.48 in 1936.',
  observations: [
    { year: 1913, value: 80.1, quality: 'sourced' },
    { year: 1921, value: 42.3, quality: 'sourced' },
    { year: 1928, value: 73.3, quality: 'sourced' },
    { year: 1929, value: 71.7, quality: 'sourced' },
    { year: 1930, value: 83.5, quality: 'sourced' },
    { year: 1931, value: 69.5, quality: 'sourced' },
    { year: 1932, value: 69.8, quality: 'sourced' },
    { year: 1933, value: 89.8, quality: 'sourced' },
    { year: 1934, value: 89.4, quality: 'sourced' },
    { year: 1935, value: 90.1, quality: 'sourced' },
    { year: 1936, value: 82.7, quality: 'sourced' },
    { year: 1937, value: 120.3, quality: 'sourced' },
    { year: 1938, value: 95, quality: 'sourced' },
    { year: 1939, value: 106.5, quality: 'sourced' },
    { year: 1940, value: 95.9, quality: 'sourced' },
  ],
};
