import { REGION_PARAMETERS } from '../../content/regionParameters.ts';
import { OCCUPATION_ORDER, OCCUPATION_YEARS } from '../../content/regions/occupationOrder.ts';
import { total } from './unitRecord.ts';
import type { UnitRecord } from './unitRecord.ts';

/** Weight of a unit in what the nation loses by occupation: its works and its people. They add up to 1. */
function economicWeights(units: readonly UnitRecord[]): number[] {
  const people = total(units, ({ region }) => region.population);
  const { worksInOccupation } = REGION_PARAMETERS;
  return units.map(({ region }) => {
    const works = (region.heavyCapacity + region.lightCapacity) / 2;
    return worksInOccupation * works + ((1 - worksInOccupation) * region.population) / people;
  });
}

/**
 * Lays the nation's occupied share over the units: along the order in which an invasion from the west reaches them, first as far
 * as the record of the year went, and when the war goes worse than that, to the whole of those units and on to the next. When it
 * goes better, the last in the order are spared. Returns the share of every unit; by weight they add up to the nation's.
 */
export function occupiedShares(units: readonly UnitRecord[], year: number, occupation: number, weights: readonly number[]): number[] {
  const shares = units.map(() => 0);
  let left = occupation;
  const column = OCCUPATION_YEARS.findIndex((recorded) => recorded === year);
  const { longerOccupation } = REGION_PARAMETERS;
  const rounds: readonly ((recorded: number) => number)[] = [
    (recorded) => recorded,
    (recorded) => (recorded > 0 ? Math.min(1, recorded + longerOccupation) : 0),
    () => 1,
  ];
  for (const reach of rounds) {
    for (const [unit, record] of OCCUPATION_ORDER) {
      if (left <= 0) return shares;
      const index = units.findIndex(({ definition }) => definition.unit === unit);
      const weight = weights[index] ?? 0;
      if (weight <= 0) continue;
      const share = shares[index] ?? 0;
      const more = Math.min(reach(record[column] ?? 0) - share, left / weight);
      if (more <= 0) continue;
      shares[index] = share + more;
      left -= more * weight;
    }
  }
  return shares;
}

/** Occupies and frees the units for a year. Returns the share of every unit that was newly occupied. */
export function occupyUnits(units: readonly UnitRecord[], year: number, occupation: number): number[] {
  const shares = occupation > 0 ? occupiedShares(units, year, occupation, economicWeights(units)) : units.map(() => 0);
  return units.map(({ region }, index) => {
    const share = shares[index] ?? 0;
    const newly = Math.max(0, share - region.occupied);
    region.occupied = share;
    return newly;
  });
}
