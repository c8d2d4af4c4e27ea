import type { Atlas, AtlasUnit } from '../atlas/atlas.ts';
import type { Point } from '../geometry/point.ts';

/** Land that hangs together and bears one name. */
export interface Land {
  readonly units: readonly AtlasUnit[];
  /** Where the name stands: inside the land, near its middle. */
  readonly middle: Point;
  /** Square kilometres. */
  readonly area: number;
}

/** The middle of the land serves if it is this near to the middle of a unit, as a share of the unit's radius. */
const WELL_INSIDE = 0.75;

function middleOf(units: readonly AtlasUnit[]): Point {
  let x = 0;
  let y = 0;
  let weight = 0;
  for (const unit of units) {
    x += unit.label[0] * unit.area;
    y += unit.label[1] * unit.area;
    weight += unit.area;
  }
  const middle: Point = [x / weight, y / weight];
  const gap = (unit: AtlasUnit): number => Math.hypot(unit.label[0] - middle[0], unit.label[1] - middle[1]);
  const within = units.some((unit) => gap(unit) < unit.radius * WELL_INSIDE);
  if (within) return middle;
  const nearest = units.reduce((best, unit) => (gap(unit) - unit.radius < gap(best) - best.radius ? unit : best));
  return nearest.label;
}

/** Units of one group (a power, a republic) parted into lands that hang together. */
export function landsBy(atlas: Atlas, groupOf: (unit: AtlasUnit) => string | undefined): ReadonlyMap<string, readonly Land[]> {
  const byId = new Map(atlas.units.map((unit) => [unit.id, unit]));
  const seen = new Set<string>();
  const lands = new Map<string, Land[]>();
  for (const start of atlas.units) {
    const group = groupOf(start);
    if (group === undefined || seen.has(start.id)) continue;
    seen.add(start.id);
    const units: AtlasUnit[] = [start];
    for (const unit of units) {
      for (const id of unit.neighbours) {
        const neighbour = byId.get(id);
        if (neighbour === undefined || seen.has(id) || groupOf(neighbour) !== group) continue;
        seen.add(id);
        units.push(neighbour);
      }
    }
    const land = { units, middle: middleOf(units), area: units.reduce((sum, unit) => sum + unit.area, 0) };
    lands.set(group, [...(lands.get(group) ?? []), land]);
  }
  return lands;
}
