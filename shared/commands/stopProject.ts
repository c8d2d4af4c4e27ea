import { z } from 'zod';
import { PROJECTS } from '../content/index.ts';
import { isUnderConstruction } from '../world/projects/buildWorks.ts';
import { defineCommand } from './defineCommand.ts';
import { identifierSchema } from './identifier.ts';
import { holdsLeadership } from './office.ts';
import { ACCEPTED, refuse } from './refusal.ts';

export const stopProjectSchema = z.strictObject({ type: z.literal('stopProject'), project: identifierSchema });

/** The leadership gives up works under way; on a project to be begun this turn, it takes that order back. */
export const stopProject = defineCommand('stopProject', stopProjectSchema, {
  check: (view, { project }) => {
    if (!holdsLeadership(view)) return refuse('notTheLeadership', { leadership: view.leadership.seat });
    if (!Object.hasOwn(PROJECTS, project)) return refuse('unknownProject', { project });
    const work = view.projects.works[project];
    const ordered = view.desk.projects[project];
    if (ordered === 'start') return ACCEPTED;
    if (ordered === 'stop' || work === undefined || !isUnderConstruction(work)) return refuse('projectNotUnderway', { project });
    return ACCEPTED;
  },
  apply: (state, _seat, { project }) => {
    if (state.pending.projects[project] === 'start') delete state.pending.projects[project];
    else state.pending.projects[project] = 'stop';
  },
});
