import { SCISSORS_RATIO } from '../../shared/data/money/scissorsRatio.ts';
import type { PriceColumns } from '../../shared/state/moneyRecord.ts';
import type { ChartLine, YearValue } from '../charts/chartData.ts';
import { t } from '../text/text.ts';

export type PriceColumn = Exclude<keyof PriceColumns, 'from'>;

/** The middle of a quarter on an axis of years, so that no quarter falls on a whole year. `index` counts quarters since year 0. */
function middleOf(index: number): number {
  return Math.floor(index / 4) + ((index % 4) + 0.5) / 4;
}

/** A column of prices as points on an axis of years. */
export function pricePoints(prices: PriceColumns, column: PriceColumn): readonly YearValue[] {
  return prices[column].map((value, position) => ({ year: middleOf(prices.from + position), value }));
}

/** The sourced points of the scissors; what is only recalled is left out. */
export function scissorsRecord(): ChartLine {
  const points = SCISSORS_RATIO.observations
    .filter(({ quality }) => quality === 'sourced')
    .map(({ year, quarter, value }) => ({ year: middleOf(year * 4 + quarter - 1), value }));
  return { id: 'record', label: t('line.history'), kind: 'marks', points };
}
