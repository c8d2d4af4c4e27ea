import type { UnitRecord } from './unitRecord.ts';

/** The dead of the hungry spring leave the villages where they went hungry. */
export function buryFamineDead(units: readonly UnitRecord[]): void {
  for (const { region } of units) {
    region.population = Math.max(region.urbanPopulation, region.population - region.pendingFamineDeaths);
    region.pendingFamineDeaths = 0;
  }
}
