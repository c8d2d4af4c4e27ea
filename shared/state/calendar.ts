/** Quarter of the year: 1 sowing prepared, 2 sowing, 3 harvest and procurement, 4 winter. */
export type Quarter = 1 | 2 | 3 | 4;

/** A quarter of a year. */
export interface GameDate {
  readonly year: number;
  readonly quarter: Quarter;
}

/** Turn lengths a game may be set to, in quarters: half-year, year, two years, five-year plan. */
export const TURN_LENGTHS = [2, 4, 8, 20] as const;
export type TurnLength = (typeof TURN_LENGTHS)[number];

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** Quarters since the first quarter of year 0: orders dates and counts between them. */
export function quarterIndex(date: GameDate): number {
  return date.year * 4 + date.quarter - 1;
}

/** The date a number of quarters later (or earlier, if negative). */
export function addQuarters(date: GameDate, quarters: number): GameDate {
  const index = quarterIndex(date) + quarters;
  return { year: Math.floor(index / 4), quarter: QUARTERS[index % 4] ?? 1 };
}
