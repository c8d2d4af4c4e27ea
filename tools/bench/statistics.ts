/** Middle value; of an even count the lower one. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Smallest value that `share` of all values do not exceed (nearest rank). 0 if there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
