import { LAWS } from '../content/index.ts';
import { leversAt } from '../economy/leversAt.ts';
import { runBook } from '../economy/runBook.ts';
import { quarterIndex } from '../state/calendar.ts';
import type { EconomyDefinition } from '../state/economyDefinition.ts';
import type { SocietyYear } from '../state/societyState.ts';
import { advanceSociety } from './advanceSociety.ts';
import { foundSociety } from './foundSociety.ts';

interface Courses {
  readonly war?: ReadonlyMap<number, SocietyYear>;
  readonly peace?: ReadonlyMap<number, SocietyYear>;
}

const known = new WeakMap<EconomyDefinition, Courses>();

/** The laws of the record at the end of a year. */
function lawsOfRecord(year: number): Record<string, number> {
  const end = quarterIndex({ year, quarter: 4 });
  const entries = Object.values(LAWS).map((law) => {
    const inForce = law.history.filter(({ from }) => quarterIndex(from) <= end).at(-1) ?? law.history[0];
    return [law.id, inForce?.position ?? 0] as const;
  });
  return Object.fromEntries(entries);
}

function follow(definition: EconomyDefinition, war: boolean): Map<number, SocietyYear> {
  const state = foundSociety();
  for (const year of runBook(definition, { war })) {
    advanceSociety(state, { year, levers: leversAt(definition.book, year.year), laws: lawsOfRecord(year.year), engagement: 1 });
  }
  return new Map(state.years.map((year) => [year.year, year]));
}

/**
 * Society year by year under the levers and laws of the record. The real economy was fitted to that course, so that the effort
 * people made on it is in the fit already: only the distance from it acts. Computed from the model itself, once per
 * definition, so that it never lags behind a changed parameter. Without the war it is the record's course in peace.
 */
export function referenceCourse(definition: EconomyDefinition, war: boolean): ReadonlyMap<number, SocietyYear> {
  const courses = known.get(definition) ?? {};
  const course = (war ? courses.war : courses.peace) ?? follow(definition, war);
  known.set(definition, war ? { ...courses, war: course } : { ...courses, peace: course });
  return course;
}
