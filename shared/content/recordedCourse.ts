import type { Knots } from '../math/numbers.ts';
import type { LeverId } from '../state/levers.ts';
import { PROGRAMMES, SCENARIOS } from './index.ts';

/** The levers that history itself pulled, for a scenario. Throws on an unknown scenario: content tests hold the reference. */
export function recordedCourse(scenario: string): Readonly<Record<LeverId, Knots>> {
  const course = PROGRAMMES[SCENARIOS[scenario]?.course ?? ''];
  if (course === undefined) throw new Error(`no recorded course for scenario ${scenario}`);
  return course.levers;
}
