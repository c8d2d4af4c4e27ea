import type { Box, Point } from '../geometry/point.ts';
import { boxesMeet } from '../geometry/point.ts';

/** CSS pixels from one mark of a unit to the next. */
export const APART = 17;
const IN_A_ROW = 4;
/** How far from the middle of its unit a group of marks may go to leave names readable, CSS pixels. */
const RINGS = [17, 26, 36, 48] as const;
/** Below first, then above, then the sides and the corners. */
const DIRECTIONS: readonly Point[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

/** Marks of one unit: where the unit's middle is, and how many there are. */
export interface MarkGroup {
  readonly unit: string;
  readonly middle: Point;
  readonly of: number;
}

/** Where a mark stands in the rows of its group, from the middle of the first row, CSS pixels. */
export function markOffset(index: number, of: number): Point {
  const row = Math.floor(index / IN_A_ROW);
  const inRow = Math.min(IN_A_ROW, of - row * IN_A_ROW);
  return [((index % IN_A_ROW) - (inRow - 1) / 2) * APART, row * APART];
}

function boxAround({ middle, of }: MarkGroup, [x, y]: Point): Box {
  const half = (Math.min(IN_A_ROW, of) * APART) / 2;
  const bottom = (Math.ceil(of / IN_A_ROW) - 0.5) * APART;
  return [middle[0] + x - half, middle[1] + y - APART / 2, middle[0] + x + half, middle[1] + y + bottom];
}

/**
 * How far each group of marks stands from the middle of its unit, CSS pixels, so that it covers no name and no other group where
 * that can be had. Groups come first come first served; one without a free place stands below its middle.
 */
export function placeMarks(groups: readonly MarkGroup[], names: readonly Box[]): ReadonlyMap<string, Point> {
  const taken: Box[] = [...names];
  const shifts = new Map<string, Point>();
  for (const group of groups) {
    const places = RINGS.flatMap((ring) => DIRECTIONS.map(([x, y]): Point => [x * ring, y * ring]));
    const rises = (Math.ceil(group.of / IN_A_ROW) - 1) * APART;
    const tried = places.map(([x, y]): Point => [x, y < 0 ? y - rises : y]);
    const free = tried.find((place) => {
      const box = boxAround(group, place);
      return !taken.some((other) => boxesMeet(other, box));
    });
    const shift = free ?? [0, RINGS[0]];
    taken.push(boxAround(group, shift));
    shifts.set(group.unit, shift);
  }
  return shifts;
}
