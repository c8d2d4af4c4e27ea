import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import type { ProjectOrder, ProjectsState } from '../../state/projectsState.ts';

/** Begins a project, takes up abandoned works again, or gives works up. `year` is the year of the order. */
export function orderProject(projects: ProjectsState, id: string, order: ProjectOrder, year: number): void {
  const work = projects.works[id];
  if (order === 'stop') {
    if (work !== undefined) work.abandoned = year;
    return;
  }
  if (work === undefined) {
    projects.works[id] = { begun: year, invested: 0, done: 0 };
    return;
  }
  delete work.abandoned;
  work.done *= PROJECT_PARAMETERS.keptWhenAbandoned;
}
