import { CONCESSIONS, PROJECTS } from '../../shared/content/index.ts';
import type { Headline } from '../../shared/state/gameState.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { MapMode } from '../map/mapHandle.ts';

/** Where a headline happened, as far as the map can show it. */
export interface Place {
  readonly mode: MapMode;
  readonly unit?: string;
}

type Regions = SeatView['regions'];

/** The unit in which a figure is largest; undefined when it is nowhere above zero. */
function worst(regions: Regions, figure: (region: Regions[string]) => number): string | undefined {
  let found: string | undefined;
  let most = 0;
  for (const [unit, region] of Object.entries(regions)) {
    if (figure(region) > most) {
      most = figure(region);
      found = unit;
    }
  }
  return found;
}

/** The unit in which most of its people died of hunger last; undefined where nobody did. */
export function worstHunger(regions: Regions): string | undefined {
  return worst(regions, (region) => region.hunger);
}

/** The place on the map that a headline jumps to; undefined for news that has none. */
export function headlinePlace({ text, params }: Headline, regions: Regions): Place | undefined {
  const { project, site } = params;
  if (typeof site === 'string') {
    const at = Object.hasOwn(CONCESSIONS, site) ? CONCESSIONS[site]?.unit : undefined;
    return at === undefined ? undefined : { mode: 'projects', unit: at };
  }
  if (typeof project === 'string') {
    const unit = Object.hasOwn(PROJECTS, project) ? PROJECTS[project]?.units[0] : undefined;
    return unit === undefined ? undefined : { mode: 'projects', unit };
  }
  if (text === 'harvest') return { mode: 'harvest' };
  if (text === 'famine') {
    const unit = worstHunger(regions);
    return unit === undefined ? { mode: 'hunger' } : { mode: 'hunger', unit };
  }
  if (text === 'occupation' || text === 'invasion') {
    const unit = worst(regions, (region) => (region.occupied ? region.population : 0));
    return unit === undefined ? { mode: 'ownership' } : { mode: 'ownership', unit };
  }
  return undefined;
}
