import { PROJECTS } from '../../content/index.ts';
import { orderProject } from '../../world/projects/orderProject.ts';
import { announce } from '../turnDraft.ts';
import type { TurnDraft } from '../turnDraft.ts';

/** Great projects that the leadership has put on the table are begun or given up, in the order of the content. */
export function orderProjects(draft: TurnDraft): void {
  const { state } = draft;
  for (const project of Object.keys(PROJECTS)) {
    const order = state.pending.projects[project];
    if (order === undefined) continue;
    orderProject(state.projects, project, order, state.date.year);
    announce(draft, order === 'start' ? 'projectBegun' : 'projectStopped', 'neutral', { project });
  }
}
