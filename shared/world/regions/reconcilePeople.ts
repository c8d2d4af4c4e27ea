import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import type { EconomyState } from '../../state/economyState.ts';
import { allocateWithin } from './allocateWithin.ts';
import { split } from './split.ts';
import type { UnitRecord } from './unitRecord.ts';

/**
 * Brings people and townspeople of the units to the nation's figures. The flows have moved them there already: what is left is
 * rounding, or a change of the nation that has no place of its own, which falls on all alike.
 */
export function reconcilePeople(units: readonly UnitRecord[], nation: Pick<EconomyState, 'population' | 'urbanShare'>): void {
  const people = split(
    nation.population,
    units.map(({ region }) => region.population),
  );
  const towns = allocateWithin(
    nation.population * nation.urbanShare,
    units.map(({ region }) => region.urbanPopulation),
    people.map((population) => REGION_PARAMETERS.mostUrban * population),
  );
  for (const [index, { region }] of units.entries()) {
    region.population = people[index] ?? 0;
    region.urbanPopulation = towns[index] ?? 0;
  }
}
