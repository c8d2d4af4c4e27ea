/** Far below anything that shows, far above rounding: a billionth of the figures compared. */
export const TOLERANCE = 1e-9;

/** Whether two figures that should be equal are not, measured against a figure of their size. What is no number differs. */
export function differs(one: number, other: number, size = Math.max(Math.abs(one), Math.abs(other))): boolean {
  return !(Math.abs(one - other) <= TOLERANCE * size);
}

/** Sum of the numbers of a record. */
export function sumOf(parts: object): number {
  return Object.values(parts).reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0);
}
