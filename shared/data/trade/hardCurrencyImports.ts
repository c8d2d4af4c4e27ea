import type { HistoricalSeries } from '../historicalSeries.ts';
import { FOREIGN_TRADE_1960, ERICSON_MILLER_1979, CIA_HANDBOOK } from './tradeWorks.ts';

export const HARD_CURRENCY_IMPORTS: HistoricalSeries = {
  id: 'hardCurrencyImports',
  title: 'Imports paid in hard currency, USSR',
  unit: 'billions of dollars of the year',
  sources: [FOREIGN_TRADE_1960, ERICSON_MILLER_1979, CIA_HANDBOOK],
  note: 'Before the war all imports, at the gold parity of the trade rouble (0.515 dollars to 1933). Approximate; a check on the trade model, not an input.',
  observations: [
    { year: 1925, value: 0.38, quality: 'recalled' },
    { year: 1926, value: 0.37, quality: 'recalled' },
    { year: 1928, value: 0.49, quality: 'recalled' },
    { year: 1929, value: 0.45, quality: 'recalled' },
    { year: 1930, value: 0.545, quality: 'recalled' },
    { year: 1931, value: 0.569, quality: 'recalled' },
    { year: 1932, value: 0.362, quality: 'recalled' },
    { year: 1970, value: 2.7, quality: 'recalled' },
    { year: 1975, value: 14.2, quality: 'recalled' },
    { year: 1980, value: 26, quality: 'recalled' },
    { year: 1985, value: 27, quality: 'recalled' },
    { year: 1990, value: 35, quality: 'recalled' },
  ],
};
