import type { HistoricalSeries } from '../historicalSeries.ts';

export const OIL_EXPORTS: HistoricalSeries = {
  id: 'oilExports',
  title: 'Exports of crude oil and products, USSR',
  unit: 'million tonnes',
  sources: [{ author: 'International Monetary Fund, World Bank, OECD and EBRD', title: 'A Study of the Soviet Economy', year: 1991 }],
  note: 'Recalled and approximate.',
  observations: [
    { year: 1970, value: 95.8, quality: 'recalled' },
    { year: 1975, value: 130.4, quality: 'recalled' },
    { year: 1980, value: 160.3, quality: 'recalled' },
    { year: 1985, value: 166.7, quality: 'recalled' },
    { year: 1988, value: 205, quality: 'recalled' },
    { year: 1989, value: 184, quality: 'recalled' },
    { year: 1990, value: 159, quality: 'recalled' },
  ],
};
