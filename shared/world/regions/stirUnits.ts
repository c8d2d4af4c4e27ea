import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { clamp } from '../../math/numbers.ts';
import type { RegionYear } from './regionYear.ts';
import { total } from './unitRecord.ts';
import type { UnitRecord } from './unitRecord.ts';

/**
 * Unrest moves to what the year gives reason for: the anger of villages, more where more grain was taken, the distrust of towns, the
 * dead and the missing food.
 */
export function stirUnits(units: readonly UnitRecord[], year: RegionYear, missing: readonly number[]): void {
  const { adjustment, village, burden, towns, deaths, missingFood } = REGION_PARAMETERS.unrest;
  const taken = total(units, ({ region }) => region.procurement) / total(units, ({ region }) => region.population - region.urbanPopulation);
  for (const [index, { region }] of units.entries()) {
    const people = region.population - region.urbanPopulation;
    const urbanShare = region.urbanPopulation / region.population;
    const relative = people <= 0 || taken === 0 ? 1 : Math.min(2, region.procurement / people / taken);
    const villages = village * year.peasantAnger * (1 - burden + burden * relative) * (1 - urbanShare);
    const average = village * year.peasantAnger * (1 - urbanShare);
    const hunger = (deaths * region.famineDeaths) / region.population + missingFood * (missing[index] ?? 0);
    const distrust = towns * (1 - year.legitimacy) * urbanShare;
    const reason = clamp(villages + distrust + hunger, 0, 1);
    year.terms.unrestVillages[index] = adjustment * average;
    year.terms.unrestBurden[index] = adjustment * (villages - average);
    year.terms.unrestTowns[index] = adjustment * distrust;
    year.terms.unrestHunger[index] = adjustment * hunger;
    region.unrest += adjustment * (reason - region.unrest);
  }
}
