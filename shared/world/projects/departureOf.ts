import { PROJECTS } from '../../content/index.ts';
import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import { clamp } from '../../math/numbers.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { ProjectDeparture, ProjectState } from '../../state/projectsState.ts';
import { worthOfProject } from './worthOfProject.ts';

type Works = Readonly<Record<string, Readonly<ProjectState>>>;

/** How much of a project the nation has: 1 when finished; what unfinished works tie up, billions. */
function standing(work: Readonly<ProjectState> | undefined): { readonly yields: number; readonly tiedUp: number } {
  if (work === undefined) return { yields: 0, tiedUp: 0 };
  return work.finished === undefined ? { yields: 0, tiedUp: work.invested } : { yields: 1, tiedUp: 0 };
}

/**
 * How far the works of a game put the nation off history's path. What history built is in the model already, because the model
 * was fitted to what came of it; so each project counts only by its DIFFERENCE from the record of the same year: built when
 * history had not, it adds what it yields above the usual return on its money; not built when history had, it takes that away;
 * unfinished works tie up money that would have borne the usual return. Half of the difference is made good by other works.
 * On the record's own calendar every part is exactly 0.
 */
export function departureOf(works: Works, record: Works, account: EconomyYear, landElasticity: number): ProjectDeparture {
  const { usualReturn, outputWithFreight, notReplaced, mostOutput, mostFarming, mostOpenness } = PROJECT_PARAMETERS;
  let output = 0;
  let freight = 0;
  let grain = 0;
  let land = 0;
  let openness = 0;
  for (const project of Object.values(PROJECTS)) {
    const here = standing(works[project.id]);
    const there = standing(record[project.id]);
    output -= usualReturn * (here.tiedUp - there.tiedUp);
    const more = here.yields - there.yields;
    if (more === 0) continue;
    const worth = worthOfProject(project);
    output += more * (worth.heavy + worth.light - usualReturn * project.cost);
    freight += more * worth.freight;
    grain += more * worth.grain;
    land += more * worth.land;
    openness += more * worth.openness;
  }
  const nonFarm = notReplaced * (output / account.nonFarmOutput + outputWithFreight * freight);
  const farm = notReplaced * (grain / account.grainHarvest + landElasticity * land);
  return {
    nonFarm: clamp(nonFarm, -mostOutput, mostOutput),
    farm: clamp(farm, -mostFarming, mostFarming),
    openness: clamp(notReplaced * openness, -mostOpenness, mostOpenness),
  };
}

/** How far each project puts the nation off history's path; those that do not are left out. Their sum is bounded only as a whole. */
export function departuresOf(works: Works, record: Works, account: EconomyYear, landElasticity: number): Record<string, ProjectDeparture> {
  const departures: Record<string, ProjectDeparture> = {};
  for (const id of Object.keys(PROJECTS)) {
    const here = works[id];
    const there = record[id];
    const [now, recorded] = [standing(here), standing(there)];
    if (now.yields === recorded.yields && now.tiedUp === recorded.tiedUp) continue;
    const only = (work: Readonly<ProjectState> | undefined): Works => (work === undefined ? {} : { [id]: work });
    const departure = departureOf(only(here), only(there), account, landElasticity);
    if (departure.nonFarm !== 0 || departure.farm !== 0 || departure.openness !== 0) departures[id] = departure;
  }
  return departures;
}
