import type { HistoricalSeries } from '../historicalSeries.ts';
import { NARKHOZ_60, NARKHOZ_1990 } from './works.ts';

export const FARM_LABOUR_SHARE: HistoricalSeries = {
  id: 'farmLabourShare',
  title: 'Farm share of the labour force, USSR',
  unit: 'share of labour force',
  sources: [NARKHOZ_60, NARKHOZ_1990],
  observations: [
    { year: 1913, value: 0.75, quality: 'recalled' },
    { year: 1928, value: 0.8, quality: 'recalled' },
    { year: 1937, value: 0.56, quality: 'recalled' },
    { year: 1940, value: 0.54, quality: 'recalled' },
    { year: 1950, value: 0.48, quality: 'recalled' },
    { year: 1955, value: 0.43, quality: 'recalled' },
    { year: 1960, value: 0.39, quality: 'recalled' },
    { year: 1965, value: 0.31, quality: 'recalled' },
    { year: 1970, value: 0.25, quality: 'recalled' },
    { year: 1975, value: 0.23, quality: 'recalled' },
    { year: 1980, value: 0.2, quality: 'recalled' },
    { year: 1985, value: 0.2, quality: 'sourced' },
    { year: 1987, value: 0.19, quality: 'recalled' },
    { year: 1990, value: 0.18, quality: 'recalled' },
  ],
};
