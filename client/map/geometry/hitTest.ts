import type { Area, ArcRing, Outlines, UnitOutline } from './topology.ts';
import type { Point } from './point.ts';
import { pointsOf } from './topology.ts';

/** A unit too small to be met with a pointer, with the middle of its largest part. */
export interface SmallUnit {
  readonly id: string;
  readonly at: Point;
}

/** Finds the unit under a place of the sheet. */
export type HitTest = (x: number, y: number, tolerance: number) => string | undefined;

/** Even-odd rule: whether a place lies inside rings (holes included as further rings). */
export function insideRings(rings: readonly (readonly Point[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous !== undefined) {
        const [ax, ay] = point;
        const [bx, by] = previous;
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      }
      previous = point;
    }
  }
  return inside;
}

const holds = ([left, top, right, bottom]: Area['box'], x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * Builds the hit test. `tolerance` is in sheet pixels: a small unit whose middle is nearer than that is met
 * even if the place lies just outside it.
 */
export function createHitTest(outlines: Outlines, smallUnits: readonly SmallUnit[]): HitTest {
  const decoded = new WeakMap<Area, readonly (readonly Point[])[]>();
  const ringsOf = (area: Area): readonly (readonly Point[])[] => {
    const known = decoded.get(area);
    if (known) return known;
    const rings = area.rings.map((ring: ArcRing) => pointsOf(outlines.arcs, ring));
    decoded.set(area, rings);
    return rings;
  };
  const contains = (unit: UnitOutline, x: number, y: number): boolean =>
    holds(unit.box, x, y) && unit.areas.some((area) => holds(area.box, x, y) && insideRings(ringsOf(area), x, y));
  return (x, y, tolerance) => {
    let nearest: string | undefined;
    let shortest = tolerance * tolerance;
    for (const { id, at } of smallUnits) {
      const distance = (at[0] - x) ** 2 + (at[1] - y) ** 2;
      if (distance < shortest) {
        shortest = distance;
        nearest = id;
      }
    }
    return nearest ?? outlines.units.find((unit) => contains(unit, x, y))?.id;
  };
}
