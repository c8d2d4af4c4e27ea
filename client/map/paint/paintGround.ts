import { SHEET, boxesMeet } from '../geometry/point.ts';
import type { Outlines } from '../geometry/topology.ts';
import { NEUTRAL_LAND, PAPER_MARGIN, SEA, SEA_LINE, WATER_LINE } from '../modes/palette.ts';
import type { Brush } from './brush.ts';
import { strokeWith, traceArcs, traceAreas, traceLine } from './brush.ts';
import type { Drawing } from './drawing.ts';
import { hatchPattern } from './hatching.ts';

function paintSheet({ context, scale, visible }: Brush): void {
  context.fillStyle = PAPER_MARGIN;
  context.fillRect(visible[0] * scale, visible[1] * scale, (visible[2] - visible[0]) * scale, (visible[3] - visible[1]) * scale);
  context.fillStyle = SEA;
  context.fillRect(0, 0, SHEET.width * scale, SHEET.height * scale);
}

function paintLand(brush: Brush, drawing: Drawing, outlines: Outlines): void {
  const { context } = brush;
  for (const unit of outlines.units) {
    if (!boxesMeet(unit.box, brush.visible)) continue;
    const paint = drawing.paints.get(unit.id) ?? { colour: NEUTRAL_LAND };
    traceAreas(brush, unit.areas);
    context.fillStyle = paint.colour;
    context.fill('evenodd');
    // A hair of the same colour closes the seam that smoothing leaves between neighbours.
    strokeWith(brush, paint.colour, 0.7);
    if (paint.hatch === undefined) continue;
    const pattern = hatchPattern(context, paint.hatch, paint.hatchColour ?? NEUTRAL_LAND, brush.density);
    if (pattern === undefined) continue;
    context.fillStyle = pattern;
    context.fill('evenodd');
  }
}

function paintWater(brush: Brush, drawing: Drawing, outlines: Outlines, cssScale: number): void {
  traceArcs(brush, outlines.rivers.flat());
  strokeWith(brush, WATER_LINE, Math.min(1.6, 0.45 + cssScale * 0.8));
  for (const lake of drawing.lakes) {
    if (!boxesMeet(lake.box, brush.visible)) continue;
    traceAreas(brush, lake.areas);
    brush.context.fillStyle = SEA;
    brush.context.fill('evenodd');
    strokeWith(brush, WATER_LINE, 0.8);
  }
}

/** Sheet, sea with its lines, land in the colours of the mode, lakes and rivers. */
export function paintGround(brush: Brush, drawing: Drawing, outlines: Outlines): void {
  const { context, scale, density } = brush;
  paintSheet(brush);
  context.save();
  context.beginPath();
  context.rect(0, 0, SHEET.width * scale, SHEET.height * scale);
  context.clip();
  for (const line of drawing.atlas.graticule) {
    traceLine(brush, line);
    strokeWith(brush, SEA_LINE, 0.6);
  }
  traceArcs(brush, drawing.borders.coast);
  strokeWith(brush, 'rgba(150,163,163,0.28)', 9);
  traceArcs(brush, drawing.borders.coast);
  strokeWith(brush, 'rgba(150,163,163,0.35)', 4.5);
  paintLand(brush, drawing, outlines);
  paintWater(brush, drawing, outlines, scale / density);
  context.restore();
}
