import { MAP_TERMS } from '../../state/mapBooks.ts';
import type { MapBooks, MapTerm } from '../../state/mapBooks.ts';
import { PLACED_GOODS } from '../../state/regionsState.ts';
import type { UnitRecord } from './unitRecord.ts';

/** The terms of an account while it is being made: a column over the units for each. */
export type MapTerms = Record<MapTerm, number[]>;

/** Parts of a million that are kept: a person, a tonne, a hectare; parts of the nation are kept finer, for the smallest units. */
const KEPT = 1e6;
const KEPT_OF_NATION = 1e9;
const OF_NATION: ReadonlySet<string> = new Set(
  (['heavy', 'light', ...PLACED_GOODS] as const).flatMap((whole) =>
    ['Before', 'Projects', 'Evacuated', 'Ruined', 'New'].map((term) => whole + term),
  ),
);

/** Opens the books of an account: what every unit has before it, and noughts for all that is to come. */
export function openTerms(units: readonly UnitRecord[], springDeathsShare: number): MapTerms {
  const noughts = (): number[] => units.map(() => 0);
  const terms = Object.fromEntries(MAP_TERMS.map((term) => [term, noughts()])) as MapTerms;
  for (const [index, { region }] of units.entries()) {
    const springDead = springDeathsShare * region.famineDeaths;
    terms.springDead[index] = springDead;
    terms.peopleBefore[index] = region.population + springDead;
    terms.townsBefore[index] = region.urbanPopulation;
    terms.sownBefore[index] = region.sownArea;
    terms.herdBefore[index] = region.herd;
    terms.harvestBefore[index] = region.reportedHarvest;
    terms.procurementBefore[index] = region.procurement;
    terms.occupiedBefore[index] = region.occupied;
    terms.heavyBefore[index] = region.heavyCapacity;
    terms.lightBefore[index] = region.lightCapacity;
    terms.railwaysBefore[index] = region.railways;
    terms.unrestBefore[index] = region.unrest;
    for (const good of PLACED_GOODS) terms[`${good}Before`][index] = region.goods[good] ?? 0;
  }
  return terms;
}

/** Enters what the great projects finished this year have added: call after they are on the map and before anything else moves. */
export function enterProjects(units: readonly UnitRecord[], terms: MapTerms): void {
  for (const [index, { region }] of units.entries()) {
    terms.heavyProjects[index] = region.heavyCapacity - (terms.heavyBefore[index] ?? 0);
    terms.lightProjects[index] = region.lightCapacity - (terms.lightBefore[index] ?? 0);
    terms.railwaysProjects[index] = region.railways - (terms.railwaysBefore[index] ?? 0);
    for (const good of PLACED_GOODS) {
      terms[`${good}Projects`][index] = (region.goods[good] ?? 0) - (terms[`${good}Before`][index] ?? 0);
    }
  }
}

/** Closes the books of an account as they are kept: rounded, and without the columns in which nothing stands. */
export function closeTerms(year: number, units: readonly UnitRecord[], terms: MapTerms): MapBooks {
  const kept: Partial<Record<MapTerm, number[]>> = {};
  for (const term of MAP_TERMS) {
    const digits = OF_NATION.has(term) ? KEPT_OF_NATION : KEPT;
    // Adding 0 makes one zero of the two.
    const column = terms[term].map((value) => Math.round(value * digits) / digits + 0);
    if (column.some((value) => value !== 0)) kept[term] = column;
  }
  return { year, units: units.map(({ definition }) => definition.unit), terms: kept };
}
