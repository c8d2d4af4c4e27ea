import type { Command } from '../commands/index.ts';
import { checkCommand } from '../commands/index.ts';
import { PROJECTS } from '../content/index.ts';
import { PROJECT_PARAMETERS } from '../content/projectParameters.ts';
import type { ProgrammeDefinition, ProjectDefinition } from '../content/types.ts';
import type { SeatView } from '../views/view.ts';
import { isUnderConstruction } from '../world/projects/buildWorks.ts';
import { leverTarget } from './programmeOf.ts';

/** What a market-minded leadership builds first: doors to the world, ways to market, goods to buy, towns. */
const PREFERRED: readonly ProjectDefinition['kind'][] = ['zone', 'rail', 'urban', 'farming'];

function isPreferred({ kind, effects }: ProjectDefinition): boolean {
  return PREFERRED.includes(kind) || effects.some((effect) => effect.kind === 'output' && effect.sector === 'consumer');
}

/** The year in which a leadership thinks of a project; undefined for one that it does not think of. */
function dueYear(project: ProjectDefinition, marketMinded: boolean): number | undefined {
  if (marketMinded && isPreferred(project) && project.abandoned !== true) return project.from;
  return project.built?.[0];
}

/** Works that the record gave up are given up here too, when their years are over. */
function planStops(view: SeatView): Command[] {
  return Object.values(PROJECTS).flatMap((project): Command[] => {
    const work = view.projects.works[project.id];
    if (project.abandoned !== true || project.built === undefined || work === undefined || !isUnderConstruction(work)) return [];
    return view.date.year > project.built[1] ? [{ type: 'stopProject', project: project.id }] : [];
  });
}

/** What works under way ask of a year's investment, billions. */
function claimOfWorks(view: SeatView): number {
  return Object.entries(view.projects.works).reduce((sum, [id, work]) => {
    const project = PROJECTS[id];
    return project === undefined || !isUnderConstruction(work) ? sum : sum + project.cost / project.years;
  }, 0);
}

/**
 * Great projects of the record whose year has come, the oldest first, as far as investment bears them. Market-minded leaderships take
 * zones, railways, towns and goods first, even those that history left undone, and keep little for the rest.
 */
export function planProjects(view: SeatView, programme: ProgrammeDefinition): Command[] {
  const marketMinded = leverTarget(programme, 'marketScope', view.date.year) >= PROJECT_PARAMETERS.marketMinded;
  const years = view.settings.turnLength / 4;
  const due = Object.values(PROJECTS)
    .map((project) => ({ project, year: dueYear(project, marketMinded) }))
    .flatMap(({ project, year }) => (year === undefined || year >= view.date.year + years ? [] : [{ project, year }]))
    .filter(({ project }) => view.projects.works[project.id] === undefined)
    .filter(({ project, year }) => project.abandoned !== true || year + years > view.date.year)
    .toSorted((a, b) => a.year - b.year);
  const ordered = marketMinded
    ? [...due.filter(({ project }) => isPreferred(project)), ...due.filter(({ project }) => !isPreferred(project))]
    : due;
  const { mostOfInvestment, mostUnderConstruction, shareForOthers } = PROJECT_PARAMETERS;
  const investment = view.accounts.at(-1)?.investment;
  let room = mostUnderConstruction - Object.values(view.projects.works).filter(isUnderConstruction).length;
  let claim = claimOfWorks(view);
  const starts: Command[] = [];
  for (const { project } of ordered) {
    const command: Command = { type: 'startProject', project: project.id };
    const share = marketMinded && !isPreferred(project) ? shareForOthers : mostOfInvestment;
    const more = project.cost / project.years;
    if (room <= 0 || (investment !== undefined && claim + more > share * investment) || !checkCommand(view, command).ok) continue;
    starts.push(command);
    claim += more;
    room -= 1;
  }
  return [...planStops(view), ...starts];
}
