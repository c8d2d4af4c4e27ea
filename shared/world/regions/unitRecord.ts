import { SOVIET_UNITS } from '../../content/regions/sovietUnits.ts';
import type { SovietUnit } from '../../content/regions/sovietUnits.ts';
import type { RegionState, RegionsState } from '../../state/regionsState.ts';
import { split } from './split.ts';

/** A Soviet unit: what it is, and how it stands. */
export interface UnitRecord {
  readonly definition: SovietUnit;
  readonly region: RegionState;
}

/** The units in the order of the content, whatever order the state was read in. */
export function unitRecords(regions: RegionsState): UnitRecord[] {
  return SOVIET_UNITS.flatMap((definition) => {
    const region = regions[definition.unit];
    return region === undefined ? [] : [{ definition, region }];
  });
}

/** Splits a national figure over the units by a weight, to the last bit. */
export function allocate(figure: number, units: readonly UnitRecord[], weight: (unit: UnitRecord) => number): number[] {
  return split(figure, units.map(weight));
}

/** Weight of a table by economic region; `otherwise` where the region is not named. */
export function byRegion(table: Readonly<Record<string, number>>, unit: SovietUnit, otherwise: number): number {
  return table[unit.economicRegion] ?? otherwise;
}

/** Sum of a figure over the units. */
export function total(units: readonly UnitRecord[], figure: (unit: UnitRecord) => number): number {
  return units.reduce((sum, unit) => sum + figure(unit), 0);
}
