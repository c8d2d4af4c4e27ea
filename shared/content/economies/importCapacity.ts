import type { HistoricalSeries } from '../../data/historicalSeries.ts';
import { mean } from '../../math/numbers.ts';

function between(series: HistoricalSeries, from: number, to: number): Map<number, number> {
  return new Map(series.observations.filter(({ year }) => year >= from && year <= to).map(({ year, value }) => [year, value]));
}

/**
 * What a grain exporter can import: the square root of its terms of trade (a greater volume offsets half of a fall),
 * relative to a base period, capped. Years without both prices are left out and count as 1.
 */
export function importCapacityOfGrainExporter(
  grain: HistoricalSeries,
  machinery: HistoricalSeries,
  period: { readonly from: number; readonly to: number; readonly baseFrom: number; readonly baseTo: number; readonly ceiling: number },
): Record<number, number> {
  const machineryPrices = between(machinery, period.from, period.to);
  const terms = [...between(grain, period.from, period.to)].flatMap(([year, price]) => {
    const machineryPrice = machineryPrices.get(year);
    return machineryPrice === undefined ? [] : [{ year, ratio: price / machineryPrice }];
  });
  const base = mean(terms.filter(({ year }) => year >= period.baseFrom && year <= period.baseTo).map(({ ratio }) => ratio));
  const capacity: Record<number, number> = {};
  for (const { year, ratio } of terms) capacity[year] = Math.min(period.ceiling, Math.sqrt(ratio / base));
  return capacity;
}
