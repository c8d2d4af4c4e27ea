import { LAWS, LEVERS } from '../content/index.ts';
import { LEVER_IDS } from '../state/levers.ts';
import type { LeverId, Levers } from '../state/levers.ts';
import type { OrderLimit, OrderRange } from './view.ts';

interface End {
  readonly value: number;
  readonly limit: OrderLimit;
}

/** The lowest and highest value the laws in force leave to a lever, with the law that draws either line. */
export function lawRange(laws: Readonly<Record<string, number>>, lever: LeverId): { readonly low: End; readonly high: End } {
  let low: End = { value: LEVERS[lever].min, limit: { kind: 'lever' } };
  let high: End = { value: LEVERS[lever].max, limit: { kind: 'lever' } };
  for (const law of Object.values(LAWS)) {
    const bound = law.positions[laws[law.id] ?? 0]?.bounds[lever];
    if (bound?.min !== undefined && bound.min > low.value) low = { value: bound.min, limit: { kind: 'law', law: law.id } };
    if (bound?.max !== undefined && bound.max < high.value) high = { value: bound.max, limit: { kind: 'law', law: law.id } };
  }
  // Two laws may contradict each other: the ceiling then prevails, as the more protective of the two.
  return low.value > high.value ? { low: high, high } : { low, high };
}

/** The range of one lever this turn: within the laws, and no further from the order in force than the pace allows. */
function orderRange(laws: Readonly<Record<string, number>>, orders: Levers, lever: LeverId, years: number): OrderRange {
  const { low, high } = lawRange(laws, lever);
  const reach = LEVERS[lever].yearlyLimit * years;
  const start = Math.min(Math.max(orders[lever], low.value), high.value);
  const byPaceLow = start - reach;
  const byPaceHigh = start + reach;
  return {
    min: Math.max(low.value, byPaceLow),
    minLimit: byPaceLow > low.value ? { kind: 'pace' } : low.limit,
    max: Math.min(high.value, byPaceHigh),
    maxLimit: byPaceHigh < high.value ? { kind: 'pace' } : high.limit,
  };
}

/** The ranges of all levers for a turn of a number of years. */
export function orderRanges(laws: Readonly<Record<string, number>>, orders: Levers, years: number): Record<LeverId, OrderRange> {
  const ranges: Partial<Record<LeverId, OrderRange>> = {};
  for (const lever of LEVER_IDS) ranges[lever] = orderRange(laws, orders, lever, years);
  return ranges as Record<LeverId, OrderRange>;
}
