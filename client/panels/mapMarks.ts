import { CONCESSIONS } from '../../shared/content/index.ts';
import type { ProjectDefinition } from '../../shared/content/types.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { knownProjects } from '../economy/projectStanding.ts';
import type { KnownProject } from '../economy/projectStanding.ts';
import type { MapMark, MarkState } from '../map/marks/mapMark.ts';
import type { MapMode } from '../map/mapHandle.ts';
import { t } from '../text/text.ts';

const SIGNS: Readonly<Record<ProjectDefinition['kind'], string>> = {
  power: '↯',
  metal: 'M',
  machines: '⚙',
  oil: 'O',
  gas: 'G',
  chemicals: 'C',
  rail: '╫',
  canal: '≈',
  farming: '♣',
  urban: 'U',
  zone: 'Z',
};

function stateOf({ standing, order, abandoned }: KnownProject): Exclude<MarkState, 'concession'> {
  if (standing === 'built') return 'built';
  if (standing === 'building' || order === 'start') return 'building';
  return abandoned === undefined ? 'ready' : 'abandoned';
}

/** Marks for a mode: works under construction always, all else only in the mode that is about them. */
export function mapMarks(view: SeatView, mode: MapMode): readonly MapMark[] {
  const all = mode === 'projects';
  const projects = knownProjects(view).flatMap((project): MapMark[] => {
    const state = stateOf(project);
    const [unit] = project.definition.units;
    if (unit === undefined || project.standing === 'later' || (!all && state !== 'building')) return [];
    const { id, title, kind } = project.definition;
    return [{ id: `project:${id}`, unit, state, sign: SIGNS[kind], label: t('mark.project', { title, state: t(`mark.state.${state}`) }) }];
  });
  if (!all) return projects;
  const concessions = view.concessions.marks.map(({ site, unit, status }): MapMark => ({
    id: `concession:${site}`,
    unit,
    state: 'concession',
    sign: '£',
    label: t('mark.concession', { title: CONCESSIONS[site]?.title ?? site, state: t(`concession.status.${status}`) }),
  }));
  return [...projects, ...concessions];
}
