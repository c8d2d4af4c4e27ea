import type { HistoricalSeries } from '../historicalSeries.ts';
import { CURTIS_1998, WORLD_BANK_CPI } from './moneyWorks.ts';

export const INFLATION_POLAND: HistoricalSeries = {
  id: 'inflationPoland',
  title: 'Consumer prices, Poland',
  unit: 'growth over the year, fraction',
  sources: [WORLD_BANK_CPI],
  observations: [
    { year: 1987, value: 0.264, quality: 'sourced' },
    { year: 1988, value: 0.587, quality: 'sourced' },
    { year: 1989, value: 2.446, quality: 'sourced' },
    { year: 1990, value: 5.679, quality: 'sourced' },
    { year: 1991, value: 0.768, quality: 'sourced' },
    { year: 1992, value: 0.461, quality: 'sourced' },
    { year: 1993, value: 0.37, quality: 'sourced' },
    { year: 1994, value: 0.33, quality: 'sourced' },
    { year: 1995, value: 0.28, quality: 'sourced' },
  ],
};

export const INFLATION_RUSSIA: HistoricalSeries = {
  id: 'inflationRussia',
  title: 'Consumer prices, Russia',
  unit: 'growth over the year, fraction',
  sources: [CURTIS_1998, WORLD_BANK_CPI],
  note: 'December on December until 1994. January 1992 alone 2.45.',
  observations: [
    { year: 1991, value: 1.6, quality: 'recalled' },
    { year: 1992, value: 25.2, quality: 'sourced' },
    { year: 1993, value: 8.4, quality: 'sourced' },
    { year: 1994, value: 2.24, quality: 'sourced' },
    { year: 1995, value: 1.974, quality: 'sourced' },
  ],
};

export const INFLATION_CHINA: HistoricalSeries = {
  id: 'inflationChina',
  title: 'Consumer prices, China',
  unit: 'growth over the year, fraction',
  sources: [WORLD_BANK_CPI],
  observations: [
    { year: 1987, value: 0.0723, quality: 'sourced' },
    { year: 1988, value: 0.1881, quality: 'sourced' },
    { year: 1989, value: 0.1825, quality: 'sourced' },
    { year: 1990, value: 0.0305, quality: 'sourced' },
    { year: 1991, value: 0.0356, quality: 'sourced' },
    { year: 1992, value: 0.0635, quality: 'sourced' },
    { year: 1993, value: 0.1461, quality: 'sourced' },
    { year: 1994, value: 0.2426, quality: 'sourced' },
    { year: 1995, value: 0.1679, quality: 'sourced' },
  ],
};
