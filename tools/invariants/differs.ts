/** Far below anything that shows, far above rounding: parts of the figures compared. */
const TOLERANCE = 1e-11;

/** The same for figures of closed records, which are kept to ten digits (`roundRecord`). */
export const RECORDED = 1e-9;

/** Whether two figures that should be equal are not, measured against a figure of their size. What is no number differs. */
export function differs(one: number, other: number, size = Math.max(Math.abs(one), Math.abs(other)), tolerance = TOLERANCE): boolean {
  return !(Math.abs(one - other) <= tolerance * size);
}

/** Sum of the numbers of a record. */
export function sumOf(parts: object): number {
  return Object.values(parts).reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0);
}
