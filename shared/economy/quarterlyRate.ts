/** The share of a gap closed in a quarter when `yearly` (0-1) of it is closed in a year. */
export function quarterlyRate(yearly: number): number {
  return 1 - Math.sqrt(Math.sqrt(1 - Math.max(0, Math.min(1, yearly))));
}
