import { ECONOMIES, SCENARIOS } from '../../shared/content/index.ts';
import { interpolate } from '../../shared/math/numbers.ts';
import type { LeverId } from '../../shared/state/levers.ts';

/** Where a lever stood in a year of the record, by the book of the scenario's economy; undefined if it has none. */
export function historicalLever(scenario: string, lever: LeverId, year: number): number | undefined {
  const economy = Object.hasOwn(SCENARIOS, scenario) ? SCENARIOS[scenario]?.economy : undefined;
  const book = economy !== undefined && Object.hasOwn(ECONOMIES, economy) ? ECONOMIES[economy]?.book : undefined;
  return book === undefined ? undefined : interpolate(book[lever], year);
}
