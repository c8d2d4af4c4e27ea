import { CARR_1954 } from './moneyWorks.ts';
import type { QuarterlySeries } from './quarterlySeries.ts';

export const SCISSORS_RATIO: QuarterlySeries = {
  id: 'scissorsRatio',
  title: 'Industrial against farm prices',
  unit: '1913 = 1',
  sources: [CARR_1954],
  note: 'October 1923: 276 against 89. April 1924: 131 against 92. The blades crossed in August or September 1922. Nothing is interpolated.',
  observations: [
    { year: 1922, quarter: 3, value: 1, quality: 'recalled' },
    { year: 1923, quarter: 4, value: 3.1, quality: 'sourced' },
    { year: 1924, quarter: 2, value: 1.42, quality: 'sourced' },
  ],
};
