import type { Point } from './point.ts';

/** Rounds a line that passes through places (Catmull-Rom): `steps` short pieces between two places. */
export function curveThrough(places: readonly Point[], steps: number): Point[] {
  const curve: Point[] = [];
  for (let index = 0; index + 1 < places.length; index += 1) {
    const from = places[index];
    const to = places[index + 1];
    if (from === undefined || to === undefined) continue;
    const before = places[index - 1] ?? from;
    const after = places[index + 2] ?? to;
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      const blend = (axis: 0 | 1): number =>
        from[axis] +
        0.5 *
          t *
          (to[axis] -
            before[axis] +
            t *
              (2 * before[axis] -
                5 * from[axis] +
                4 * to[axis] -
                after[axis] +
                t * (3 * (from[axis] - to[axis]) + after[axis] - before[axis])));
      curve.push([blend(0), blend(1)]);
    }
  }
  const end = places.at(-1);
  return end === undefined ? curve : [...curve, end];
}
