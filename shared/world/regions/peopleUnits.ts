import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { split } from './split.ts';
import type { RegionYear } from './regionYear.ts';
import { allocate, byRegion } from './unitRecord.ts';
import type { UnitRecord } from './unitRecord.ts';

/** Adds a change of people to a unit, to towns and villages in proportion. */
function change({ region }: UnitRecord, by: number): void {
  const urbanShare = region.population === 0 ? 0 : region.urbanPopulation / region.population;
  region.population += by;
  region.urbanPopulation += urbanShare * by;
}

function births({ definition, region }: UnitRecord): number {
  const { villageBirths, townBirths, largeFamilies } = REGION_PARAMETERS;
  const villages = region.population - region.urbanPopulation;
  return (villageBirths * villages + townBirths * region.urbanPopulation) * byRegion(largeFamilies, definition, 1);
}

/** Births, deaths and losses of the year, and the dead of hunger who fall at once. */
export function peopleUnits(units: readonly UnitRecord[], { account, parameters, terms }: RegionYear): void {
  const born = allocate(account.births, units, births);
  const died = allocate(account.deaths, units, ({ region }) => region.population);
  const war = split(
    account.warPopulationChange,
    units.map(({ region }) => region.population * (1 + (REGION_PARAMETERS.occupationDeaths - 1) * region.occupied)),
  );
  terms.births = born;
  terms.deaths = died;
  terms.war = war;
  for (const [index, unit] of units.entries()) {
    change(unit, (born[index] ?? 0) - (died[index] ?? 0) + (war[index] ?? 0));
    unit.region.population -= (1 - parameters.springDeathsShare) * unit.region.famineDeaths;
  }
}
