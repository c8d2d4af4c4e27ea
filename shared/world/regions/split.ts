/**
 * Splits a total in proportion to weights so that the parts add up to it: what rounding leaves goes to the largest part.
 * All parts are 0 when no weight is above 0.
 */
export function split(total: number, weights: readonly number[]): number[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (sum <= 0) return weights.map(() => 0);
  const parts = weights.map((weight) => (total * weight) / sum);
  let largest = 0;
  let rest = total;
  for (const [index, part] of parts.entries()) {
    rest -= part;
    if (part > (parts[largest] ?? 0)) largest = index;
  }
  parts[largest] = (parts[largest] ?? 0) + rest;
  return parts;
}
