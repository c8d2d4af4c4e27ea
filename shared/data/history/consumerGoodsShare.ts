import type { HistoricalSeries } from '../historicalSeries.ts';
import { NARKHOZ_60, NARKHOZ_1990 } from './works.ts';

export const CONSUMER_GOODS_SHARE: HistoricalSeries = {
  id: 'consumerGoodsShare',
  title: 'Consumer goods (group B) in gross industrial output, USSR',
  unit: 'share of gross industrial output',
  sources: [NARKHOZ_60, NARKHOZ_1990],
  note: 'A share in official prices. There is no trustworthy annual index of consumer goods output.',
  observations: [
    { year: 1928, value: 0.605, quality: 'recalled' },
    { year: 1932, value: 0.466, quality: 'recalled' },
    { year: 1937, value: 0.422, quality: 'recalled' },
    { year: 1940, value: 0.39, quality: 'recalled' },
    { year: 1945, value: 0.251, quality: 'recalled' },
    { year: 1950, value: 0.312, quality: 'recalled' },
    { year: 1955, value: 0.295, quality: 'recalled' },
    { year: 1960, value: 0.275, quality: 'recalled' },
    { year: 1965, value: 0.259, quality: 'recalled' },
    { year: 1970, value: 0.266, quality: 'recalled' },
    { year: 1975, value: 0.263, quality: 'recalled' },
    { year: 1980, value: 0.262, quality: 'recalled' },
    { year: 1985, value: 0.252, quality: 'recalled' },
  ],
};
