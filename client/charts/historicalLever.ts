import { SCENARIOS } from '../../shared/content/index.ts';
import { recordedCourse } from '../../shared/content/recordedCourse.ts';
import { interpolate } from '../../shared/math/numbers.ts';
import type { LeverId } from '../../shared/state/levers.ts';

/** Where a lever stood in a year of the record of a scenario; undefined if the scenario is unknown. */
export function historicalLever(scenario: string, lever: LeverId, year: number): number | undefined {
  return Object.hasOwn(SCENARIOS, scenario) ? interpolate(recordedCourse(scenario)[lever], year) : undefined;
}
