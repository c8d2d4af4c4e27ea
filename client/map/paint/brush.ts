import type { Box, Point } from '../geometry/point.ts';
import { boxesMeet } from '../geometry/point.ts';
import type { Area } from '../geometry/topology.ts';
import { arcIndex } from '../geometry/topology.ts';

/** A two-dimensional canvas with what is needed to draw sheet coordinates on it. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  /** Device pixels per sheet pixel. */
  readonly scale: number;
  /** Device pixels per CSS pixel: line widths and letters are multiplied by it. */
  readonly density: number;
  /** Part of the sheet that the canvas shows, a little widened. */
  readonly visible: Box;
  /** Lines in the detail that the scale needs. */
  readonly arcs: readonly (readonly Point[])[];
  readonly arcBoxes: readonly Box[];
}

function follow({ context, scale }: Brush, points: readonly Point[], backwards: boolean, starts: boolean): void {
  const count = points.length;
  for (let step = 0; step < count; step += 1) {
    const point = points[backwards ? count - 1 - step : step];
    if (point === undefined) continue;
    if (step === 0 && starts) context.moveTo(point[0] * scale, point[1] * scale);
    else context.lineTo(point[0] * scale, point[1] * scale);
  }
}

/** Lays the path of areas, holes included; fill it with the even-odd rule. */
export function traceAreas(brush: Brush, areas: readonly Area[]): void {
  brush.context.beginPath();
  for (const { rings, box } of areas) {
    if (!boxesMeet(box, brush.visible)) continue;
    for (const ring of rings) {
      ring.forEach((reference, index) => follow(brush, brush.arcs[arcIndex(reference)] ?? [], reference < 0, index === 0));
      brush.context.closePath();
    }
  }
}

/** Lays the path of those arcs that are in sight. */
export function traceArcs(brush: Brush, arcs: readonly number[]): void {
  brush.context.beginPath();
  for (const reference of arcs) {
    const index = arcIndex(reference);
    const box = brush.arcBoxes[index];
    if (box === undefined || !boxesMeet(box, brush.visible)) continue;
    follow(brush, brush.arcs[index] ?? [], reference < 0, true);
  }
}

/** Lays the path of a line of its own. */
export function traceLine(brush: Brush, points: readonly Point[]): void {
  brush.context.beginPath();
  follow(brush, points, false, true);
}

/** Draws the path laid last. Width and dashes are CSS pixels. */
export function strokeWith({ context, density }: Brush, colour: string, width: number, dashes: readonly number[] = []): void {
  context.strokeStyle = colour;
  context.lineWidth = width * density;
  context.setLineDash(dashes.map((dash) => dash * density));
  context.stroke();
}
