import { split } from './split.ts';

const MAXIMUM_ROUNDS = 30;

/**
 * Splits a total in proportion to weights, but gives no part more than its cap; what a full part cannot take goes to the others
 * by weight. The parts add up to the total. When all caps together are too small the rest is split by the caps,
 * above them, and by the weights where there is no room at all.
 */
export function allocateWithin(total: number, weights: readonly number[], caps: readonly number[]): number[] {
  const parts = weights.map(() => 0);
  let left = total;
  for (let round = 0; round < MAXIMUM_ROUNDS && left > 0; round++) {
    const open = weights.map((weight, index) => ((parts[index] ?? 0) < (caps[index] ?? 0) ? weight : 0));
    const wanted = split(left, open);
    let taken = 0;
    let full = false;
    for (const [index, more] of wanted.entries()) {
      const room = Math.max(0, (caps[index] ?? 0) - (parts[index] ?? 0));
      if (more > room) full = true;
      const part = Math.min(more, room);
      parts[index] = (parts[index] ?? 0) + part;
      taken += part;
    }
    if (!full && taken > 0) return parts;
    if (taken === 0) break;
    left -= taken;
  }
  const rest = total - parts.reduce((sum, part) => sum + part, 0);
  const above = split(rest, caps.some((cap) => cap > 0) ? caps : weights);
  return parts.map((part, index) => part + (above[index] ?? 0));
}
