import type { Point } from './point.ts';

/**
 * Leaves out points nearer than `tolerance` to the last one kept. End points stay, so that lines that meet
 * still meet and neighbours thinned alike show no gap.
 */
export function thin(points: readonly Point[], tolerance: number): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3 || tolerance <= 0) return points;
  const limit = tolerance * tolerance;
  const kept: Point[] = [first];
  let from = first;
  for (const point of points.slice(1, -1)) {
    if ((point[0] - from[0]) ** 2 + (point[1] - from[1]) ** 2 < limit) continue;
    kept.push(point);
    from = point;
  }
  kept.push(last);
  return kept;
}

/** Thinned lines by octave of scale, made when first asked for. */
export class DetailLevels {
  readonly #arcs: readonly (readonly Point[])[];
  readonly #levels = new Map<number, readonly (readonly Point[])[]>();

  constructor(arcs: readonly (readonly Point[])[]) {
    this.#arcs = arcs;
  }

  /** Lines fit for a scale, in screen pixels per sheet pixel: details under half a pixel are gone. */
  at(scale: number): readonly (readonly Point[])[] {
    const octave = Math.max(-4, Math.min(1, Math.floor(Math.log2(scale))));
    const known = this.#levels.get(octave);
    if (known) return known;
    const tolerance = octave >= 1 ? 0 : 0.5 / 2 ** (octave + 1);
    const level = this.#arcs.map((arc) => thin(arc, tolerance));
    this.#levels.set(octave, level);
    return level;
  }
}
