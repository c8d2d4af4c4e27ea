import { PROJECTS } from '../../content/index.ts';
import { PROJECT_PARAMETERS } from '../../content/projectParameters.ts';
import type { EconomyDefinition } from '../../state/economyDefinition.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { GameState } from '../../state/gameState.ts';
import { unitRecords } from '../regions/unitRecord.ts';
import { buildWorks } from './buildWorks.ts';
import { departureOf, departuresOf } from './departureOf.ts';
import { installProject } from './installProject.ts';
import { recordedWorks } from './recordedWorks.ts';

/**
 * A year of building: money drawn, works finished and put on the map, and the nation's departure from history's path renewed. Call
 * after the account and before the map and the books take it in. Returns the projects finished.
 */
export function advanceProjects(
  state: Pick<GameState, 'projects' | 'regions' | 'economy' | 'orders'>,
  account: EconomyYear,
  definition: EconomyDefinition,
): readonly string[] {
  const { projects, economy, orders, regions } = state;
  const { drawn, draws, finished } = buildWorks(projects.works, {
    year: account.year,
    investment: account.investment,
    orderedInvestment: orders.investmentShare * account.gdp,
    tautness: orders.tautness,
    isOccupied: (unit) => (regions[unit]?.occupied ?? 0) > PROJECT_PARAMETERS.haltingOccupation,
  });
  projects.drawn = drawn;
  projects.draws = draws;
  const units = unitRecords(regions);
  for (const id of finished) {
    const project = PROJECTS[id];
    if (project !== undefined) installProject(units, project, account);
  }
  const before = projects.departure;
  const record = recordedWorks(definition, account.year);
  const departure = departureOf(projects.works, record, account, definition.parameters.landElasticity);
  economy.nonFarmTechnology *= (1 + departure.nonFarm) / (1 + before.nonFarm);
  economy.farmTechnology *= (1 + departure.farm) / (1 + before.farm);
  projects.departure = departure;
  projects.departures = departuresOf(projects.works, record, account, definition.parameters.landElasticity);
  return finished;
}
