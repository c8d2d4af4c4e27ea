/** A place on the sheet: pixels of a plane of 8192 x 4864, x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Size of the sheet that all coordinates of the map data refer to. */
export const SHEET = { width: 8192, height: 4864 } as const;

/** Smallest box around points; an inverted box if there are none. */
export function boxOf(points: readonly Point[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** Whether two boxes share a point. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** A box widened by a margin on all sides. */
export function widen(box: Box, margin: number): Box {
  return [box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin];
}
