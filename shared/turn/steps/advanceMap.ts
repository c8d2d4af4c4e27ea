import type { EconomyYear } from '../../state/economyState.ts';
import { advanceProjects } from '../../world/projects/advanceProjects.ts';
import { advanceRegions } from '../../world/regions/advanceRegions.ts';
import { buryFamineDead } from '../../world/regions/buryFamineDead.ts';
import { openTerms } from '../../world/regions/mapTerms.ts';
import { reconcilePeople } from '../../world/regions/reconcilePeople.ts';
import { unitRecords } from '../../world/regions/unitRecord.ts';
import { announce, chance } from '../turnDraft.ts';
import type { TurnDraft } from '../turnDraft.ts';

/**
 * Takes a quarter of the economy onto the map. With the yearly account come the great projects and the whole year of the units; in
 * the first quarter the dead of the hungry spring. Call after the economy has moved and before the account enters the books.
 */
export function advanceMap(draft: TurnDraft, account: EconomyYear | undefined): void {
  const { state, definition } = draft;
  const units = unitRecords(state.regions);
  if (state.date.quarter === 1) buryFamineDead(units);
  if (account === undefined) {
    reconcilePeople(units, state.economy);
    return;
  }
  const terms = openTerms(units, definition.parameters.springDeathsShare);
  for (const project of advanceProjects(state, account, definition)) announce(draft, 'projectFinished', 'good', { project });
  advanceRegions(state, account, definition.parameters, chance(draft, 'localWeather'), terms);
}
