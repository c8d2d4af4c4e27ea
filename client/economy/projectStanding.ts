import { PROJECTS } from '../../shared/content/index.ts';
import type { ProjectDefinition } from '../../shared/content/types.ts';
import { missingFor } from '../../shared/commands/startProject.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { MissingNeed } from '../../shared/world/projects/projectNeeds.ts';

export const PROJECT_STATES = ['building', 'ready', 'later', 'built'] as const;
export type ProjectStanding = (typeof PROJECT_STATES)[number];

/** A great project as a seat sees it. */
export interface KnownProject {
  readonly definition: ProjectDefinition;
  readonly standing: ProjectStanding;
  /** Order of this turn, if there is one. */
  readonly order: 'start' | 'stop' | undefined;
  /** Share of the work that is done, 0-1. */
  readonly done: number;
  /** Drawn so far, billions of 1990 dollars. */
  readonly invested: number;
  readonly begun: number | undefined;
  readonly finished: number | undefined;
  readonly abandoned: number | undefined;
  /** The first thing that is still needed before it can be begun. */
  readonly missing: MissingNeed | undefined;
}

function standingOf(finished: number | undefined, going: boolean, missing: MissingNeed | undefined): ProjectStanding {
  if (finished !== undefined) return 'built';
  if (going) return 'building';
  return missing === undefined ? 'ready' : 'later';
}

/** Every great project with how it stands, those of the earliest years first. */
export function knownProjects(view: SeatView): readonly KnownProject[] {
  return Object.values(PROJECTS)
    .map((definition): KnownProject => {
      const work = view.projects.works[definition.id];
      const missing = missingFor(view, definition.id);
      const going = work !== undefined && work.abandoned === undefined;
      return {
        definition,
        standing: standingOf(work?.finished, going, missing),
        order: view.desk.projects[definition.id],
        done: work === undefined ? 0 : Math.min(1, work.done / definition.cost),
        invested: work?.invested ?? 0,
        begun: work?.begun,
        finished: work?.finished,
        abandoned: work?.abandoned,
        missing,
      };
    })
    .toSorted((a, b) => a.definition.from - b.definition.from || (a.definition.title < b.definition.title ? -1 : 1));
}
