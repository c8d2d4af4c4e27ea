import type { ProjectsState } from '../../state/projectsState.ts';

/** No works yet. */
export function foundProjects(): ProjectsState {
  return { works: {}, drawn: 0, departure: { nonFarm: 0, farm: 0, openness: 0 } };
}
