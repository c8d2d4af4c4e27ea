import type { HistoricalSeries } from '../historicalSeries.ts';
import { NOVOKMET_2018 } from './works.ts';

export const TOP_INCOME_SHARE: HistoricalSeries = {
  id: 'topIncomeShare',
  title: 'Income share of the top one per cent, Russia',
  unit: 'share of income',
  sources: [NOVOKMET_2018],
  note: 'Russia; privileges in kind are not counted.',
  observations: [
    { year: 1928, value: 0.0363, quality: 'sourced' },
    { year: 1934, value: 0.0425, quality: 'sourced' },
    { year: 1956, value: 0.0548, quality: 'sourced' },
    { year: 1959, value: 0.0458, quality: 'sourced' },
    { year: 1961, value: 0.0448, quality: 'sourced' },
    { year: 1964, value: 0.043, quality: 'sourced' },
    { year: 1966, value: 0.0406, quality: 'sourced' },
    { year: 1968, value: 0.0377, quality: 'sourced' },
    { year: 1972, value: 0.0394, quality: 'sourced' },
    { year: 1976, value: 0.038, quality: 'sourced' },
    { year: 1980, value: 0.0345, quality: 'sourced' },
    { year: 1985, value: 0.0438, quality: 'sourced' },
    { year: 1988, value: 0.0481, quality: 'sourced' },
    { year: 1989, value: 0.054, quality: 'sourced' },
    { year: 1990, value: 0.0734, quality: 'sourced' },
    { year: 1991, value: 0.0839, quality: 'sourced' },
  ],
};
