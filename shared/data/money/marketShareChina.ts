import type { HistoricalSeries } from '../historicalSeries.ts';

export const MARKET_SHARE_CHINA: HistoricalSeries = {
  id: 'marketShareChina',
  title: 'Retail sales at market prices, China',
  unit: 'share of value',
  sources: [{ author: 'Nicholas R. Lardy', title: "China's Unfinished Economic Revolution", year: 1998 }],
  note: 'Within about three points; the rest was at fixed or guided prices.',
  observations: [
    { year: 1978, value: 0.03, quality: 'recalled' },
    { year: 1985, value: 0.34, quality: 'recalled' },
    { year: 1987, value: 0.383, quality: 'recalled' },
    { year: 1988, value: 0.493, quality: 'recalled' },
    { year: 1989, value: 0.455, quality: 'recalled' },
    { year: 1990, value: 0.53, quality: 'recalled' },
    { year: 1991, value: 0.688, quality: 'recalled' },
    { year: 1992, value: 0.93, quality: 'recalled' },
    { year: 1993, value: 0.938, quality: 'recalled' },
  ],
};
