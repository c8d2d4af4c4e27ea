import { CONCESSION_PARAMETERS } from '../../content/concessionParameters.ts';
import { CONCESSIONS } from '../../content/index.ts';
import type { ConcessionState, ConcessionsState } from '../../state/concessionsState.ts';
import { buildUp, recordConcessions } from './recordConcessions.ts';

/** The sites that the record had let before a year and not yet lost, with the capital that had come. */
function heldBefore(year: number): Record<string, ConcessionState> {
  const sites: Record<string, ConcessionState> = {};
  for (const site of Object.values(CONCESSIONS)) {
    if (site.held === undefined || site.held[0] >= year || site.held[1] < year) continue;
    let capital = 0;
    for (let past = site.held[0]; past < year; past++) capital = buildUp(capital, site, 1);
    const until = Math.max(site.held[1], site.held[0] + CONCESSION_PARAMETERS.term);
    sites[site.id] = { status: 'held', since: site.held[0], until, capital };
  }
  return sites;
}

/** Concessions at the start of a game: sites, and what was learned in them, as in the record. */
export function foundConcessions(year: number): ConcessionsState {
  const { knowHow } = recordConcessions(year - 1);
  return { sites: heldBefore(year), knowHow, recordKnowHow: knowHow, inflow: 0, profits: 0, output: 0 };
}
