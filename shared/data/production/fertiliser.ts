import type { HistoricalSeries } from '../historicalSeries.ts';
import type { Source } from '../source.ts';

const USDA_ERS: Source = {
  author: 'USDA Economic Research Service',
  title: 'International Agricultural Productivity',
  year: 2021,
};

export const FERTILISER: HistoricalSeries = {
  id: 'fertiliser',
  title: 'Mineral fertiliser used, USSR',
  unit: 'million tonnes',
  sources: [USDA_ERS],
  note: 'Fertiliser spread on fields, not output of works: exports are not in it.',
  observations: [
    { year: 1961, value: 8.73, quality: 'sourced' },
    { year: 1962, value: 9.01, quality: 'sourced' },
    { year: 1963, value: 9.26, quality: 'sourced' },
    { year: 1964, value: 11.18, quality: 'sourced' },
    { year: 1965, value: 12.27, quality: 'sourced' },
    { year: 1966, value: 12.63, quality: 'sourced' },
    { year: 1967, value: 13.21, quality: 'sourced' },
    { year: 1968, value: 13.79, quality: 'sourced' },
    { year: 1969, value: 14.46, quality: 'sourced' },
    { year: 1970, value: 15.9, quality: 'sourced' },
    { year: 1971, value: 16.63, quality: 'sourced' },
    { year: 1972, value: 17.49, quality: 'sourced' },
    { year: 1973, value: 18.56, quality: 'sourced' },
    { year: 1974, value: 19.74, quality: 'sourced' },
    { year: 1975, value: 21.49, quality: 'sourced' },
    { year: 1976, value: 22.97, quality: 'sourced' },
    { year: 1977, value: 23.15, quality: 'sourced' },
    { year: 1978, value: 23.71, quality: 'sourced' },
    { year: 1979, value: 22.58, quality: 'sourced' },
    { year: 1980, value: 23.49, quality: 'sourced' },
    { year: 1981, value: 23.85, quality: 'sourced' },
    { year: 1982, value: 24.79, quality: 'sourced' },
    { year: 1983, value: 27.55, quality: 'sourced' },
    { year: 1984, value: 27.58, quality: 'sourced' },
    { year: 1985, value: 29.86, quality: 'sourced' },
    { year: 1986, value: 30.99, quality: 'sourced' },
    { year: 1987, value: 31.84, quality: 'sourced' },
    { year: 1988, value: 31.69, quality: 'sourced' },
    { year: 1989, value: 28.98, quality: 'sourced' },
    { year: 1990, value: 26.04, quality: 'sourced' },
    { year: 1991, value: 24.01, quality: 'sourced' },
  ],
};
