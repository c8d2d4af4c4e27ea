import type { Box, Point } from '../geometry/point.ts';
import { boxesMeet } from '../geometry/point.ts';

/**
 * How far a name of land or sea moves so that the whole of it is in sight, CSS pixels. Undefined where it is better left out: its middle
 * is out of sight, the view is too small for it, it would cover a town on its way, or the page lies
 * over a part of it (`covered`).
 */
export function keepInView(name: Box, view: Box, towns: readonly Box[], covered: readonly Box[] = []): Point | undefined {
  const [left, top, right, bottom] = name;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (x < view[0] || y < view[1] || x > view[2] || y > view[3]) return undefined;
  if (right - left > view[2] - view[0] || bottom - top > view[3] - view[1]) return undefined;
  const dx = Math.max(view[0] - left, 0) + Math.min(view[2] - right, 0);
  const dy = Math.max(view[1] - top, 0) + Math.min(view[3] - bottom, 0);
  const moved: Box = [left + dx, top + dy, right + dx, bottom + dy];
  const inTheWay = dx === 0 && dy === 0 ? covered : [...covered, ...towns];
  return inTheWay.some((other) => boxesMeet(other, moved)) ? undefined : [dx, dy];
}
