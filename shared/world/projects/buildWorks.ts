import { PROJECTS } from '../../content/index.ts';
import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import { clamp } from '../../math/numbers.ts';
import type { ProjectState } from '../../state/projectsState.ts';

/** What a year gives to build with. */
export interface BuildingYear {
  readonly year: number;
  /** Investment that was made, and that was ordered, billions: they part when nobody makes the machines (Fel'dman). */
  readonly investment: number;
  readonly orderedInvestment: number;
  readonly tautness: number;
  /** Whether the front stands in a unit of the map. */
  readonly isOccupied: (unit: string) => boolean;
}

/** Whether works go on: begun, and neither finished nor given up. */
export function isUnderConstruction(work: ProjectState): boolean {
  return work.finished === undefined && work.abandoned === undefined;
}

/**
 * Builds for a year, in place. Every project asks for its cost over its shortest time; short investment cuts what it gets, and so
 * does the limit on what all together may draw. Under taut targets part of the money gets nothing done, so that works last longer
 * and cost more. Returns what was drawn, billions, and the projects finished, in the order of the content.
 */
export function buildWorks(
  works: Readonly<Record<string, ProjectState>>,
  { year, investment, orderedInvestment, tautness, isOccupied }: BuildingYear,
): { readonly drawn: number; readonly draws: Record<string, number>; readonly finished: readonly string[] } {
  const { mostOfInvestment, lostToTautness, finishedWithin } = PROJECT_PARAMETERS;
  const done = 1 - lostToTautness * tautness;
  const going = Object.values(PROJECTS).flatMap((project) => {
    const work = works[project.id];
    if (work === undefined || !isUnderConstruction(work) || isOccupied(project.units[0] ?? '')) return [];
    return [{ project, work, fullPace: project.cost / project.years }];
  });
  const claims = going.reduce((sum, { fullPace }) => sum + fullPace, 0);
  if (claims === 0) return { drawn: 0, draws: {}, finished: [] };
  const supplied = orderedInvestment === 0 ? 0 : clamp(investment / orderedInvestment, 0, 1);
  const pace = Math.min(supplied, (mostOfInvestment * investment) / claims);
  const draws: Record<string, number> = {};
  let drawn = 0;
  for (const { project, work, fullPace } of going) {
    const draw = Math.min(fullPace * pace, (project.cost - work.done) / done);
    work.invested += draw;
    work.done += draw * done;
    drawn += draw;
    draws[project.id] = draw;
  }
  const finished = going.filter(({ project, work }) => work.done >= project.cost * (1 - finishedWithin));
  for (const { work } of finished) work.finished = year;
  return { drawn, draws, finished: finished.map(({ project }) => project.id) };
}
