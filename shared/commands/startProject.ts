import { z } from 'zod';
import { PROJECTS } from '../content/index.ts';
import { PROJECT_PARAMETERS } from '../content/projectParameters.ts';
import type { SeatView } from '../views/view.ts';
import { isUnderConstruction } from '../world/projects/buildWorks.ts';
import { missingNeed } from '../world/projects/projectNeeds.ts';
import type { MissingNeed } from '../world/projects/projectNeeds.ts';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { holdsLeadership } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const startProjectSchema = z.strictObject({ type: z.literal('startProject'), project: identifierSchema });

/** Works there would be after this turn's orders. */
function worksAfterOrders(view: SeatView): number {
  const going = Object.entries(view.projects.works).filter(([id, work]) => isUnderConstruction(work) && view.desk.projects[id] !== 'stop');
  return going.length + Object.values(view.desk.projects).filter((order) => order === 'start').length;
}

/** What a project still needs before the seat whose view this is could begin it; undefined when it is ready. */
export function missingFor(view: SeatView, project: string): MissingNeed | undefined {
  const definition = PROJECTS[project];
  if (definition === undefined) return undefined;
  return missingNeed(definition, {
    year: view.date.year,
    works: view.projects.works,
    laws: view.laws,
    heavyOutput: view.series.heavyOutput.at(-1),
    isSoviet: (unit) => view.regions[unit] !== undefined,
  });
}

/** The leadership begins a great project, or takes up works it has given up; on works to be given up, it takes that order back. */
export const startProject = defineCommand('startProject', startProjectSchema, {
  check: (view, { project }) => {
    if (!holdsLeadership(view)) return refuse('notTheLeadership', { leadership: view.leadership.seat });
    if (!Object.hasOwn(PROJECTS, project)) return refuse('unknownProject', { project });
    const work = view.projects.works[project];
    const ordered = view.desk.projects[project];
    if (ordered === 'stop') return ACCEPTED;
    if (ordered === 'start' || (work !== undefined && work.abandoned === undefined)) return refuse('projectBegun', { project });
    const missing = missingFor(view, project);
    if (missing !== undefined) return refuse('projectNotReady', { project, ...missing });
    const { mostUnderConstruction } = PROJECT_PARAMETERS;
    return worksAfterOrders(view) < mostUnderConstruction ? ACCEPTED : refuse('tooManyProjects', { most: mostUnderConstruction });
  },
  apply: (state, _seat, { project }) => {
    if (state.pending.projects[project] === 'stop') delete state.pending.projects[project];
    else state.pending.projects[project] = 'start';
  },
});
