import { SHEET, boxesMeet } from '../geometry/point.ts';
import { INK, PAPER, PIPELINE } from '../modes/palette.ts';
import type { Brush } from './brush.ts';
import { strokeWith, traceArcs, traceLine } from './brush.ts';
import type { Drawing, DrawnLine } from './drawing.ts';

/** Scales (CSS pixels per sheet pixel) from which lines are drawn. */
const RAIL_FROM = 0.28;
const RAIL_CASED_FROM = 0.8;
const PIPELINES_FROM = 0.28;
const UNIT_BORDERS_FROM = 0.12;

function paintBorders(brush: Brush, { borders }: Drawing, cssScale: number): void {
  const nearness = Math.max(0, Math.min(1, Math.log2(cssScale / 0.15) / 3));
  if (cssScale >= UNIT_BORDERS_FROM) {
    traceArcs(brush, borders.unit);
    strokeWith(brush, `rgba(31,28,24,${0.2 + 0.2 * nearness})`, 0.6 + 0.3 * nearness);
  }
  traceArcs(brush, borders.coast);
  strokeWith(brush, 'rgba(31,28,24,0.8)', 0.6 + 0.3 * nearness);
  traceArcs(brush, borders.republic);
  strokeWith(brush, 'rgba(31,28,24,0.75)', 0.9 + 0.5 * nearness, [5, 2.5]);
  traceArcs(brush, borders.state);
  strokeWith(brush, INK, 0.9 + 0.6 * nearness);
  traceArcs(brush, borders.union);
  strokeWith(brush, 'rgba(181,38,30,0.35)', 5 + 3 * nearness);
  traceArcs(brush, borders.union);
  strokeWith(brush, INK, 1.6 + 0.9 * nearness);
}

function paintRail(brush: Brush, line: DrawnLine, cssScale: number): void {
  traceLine(brush, line.points);
  if (cssScale < RAIL_CASED_FROM) {
    strokeWith(brush, 'rgba(31,28,24,0.55)', 0.8);
    return;
  }
  strokeWith(brush, INK, 3);
  traceLine(brush, line.points);
  strokeWith(brush, PAPER, 1.5, [7, 7]);
}

function paintTransport(brush: Brush, lines: readonly DrawnLine[], cssScale: number): void {
  for (const line of lines) {
    if (!boxesMeet(line.box, brush.visible)) continue;
    switch (line.kind) {
      case 'rail':
        if (cssScale >= RAIL_FROM) paintRail(brush, line, cssScale);
        break;
      case 'canal':
        traceLine(brush, line.points);
        strokeWith(brush, '#5f7d8a', 1 + Math.min(1.5, cssScale));
        break;
      case 'pipeline':
        if (cssScale < PIPELINES_FROM) break;
        traceLine(brush, line.points);
        strokeWith(brush, PIPELINE, 1.5, [1.6, 3]);
        break;
    }
  }
}

/** Neat line about the sheet: a thin and a strong one, as on a printed atlas. */
function paintFrame({ context, scale, density }: Brush): void {
  const frame = (distance: number, width: number): void => {
    context.lineWidth = width * density;
    const gap = distance * density;
    context.strokeRect(-gap, -gap, SHEET.width * scale + 2 * gap, SHEET.height * scale + 2 * gap);
  };
  context.setLineDash([]);
  context.strokeStyle = INK;
  frame(0, 1);
  frame(7, 3);
}

/** Borders by strength, railways, canals and pipelines, and the frame of the sheet. */
export function paintLines(brush: Brush, drawing: Drawing): void {
  const cssScale = brush.scale / brush.density;
  const { context, scale } = brush;
  context.save();
  context.beginPath();
  context.rect(0, 0, SHEET.width * scale, SHEET.height * scale);
  context.clip();
  paintTransport(brush, drawing.lines, cssScale);
  paintBorders(brush, drawing, cssScale);
  context.restore();
  paintFrame(brush);
}
