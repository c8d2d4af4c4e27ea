import type { AtlasLine } from '../atlas/atlas.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { DetailLevels } from '../geometry/detail.ts';
import type { Box } from '../geometry/point.ts';
import { widen } from '../geometry/point.ts';
import type { Outlines } from '../geometry/topology.ts';
import { scaleOf } from '../geometry/viewport.ts';
import { labelCandidates } from '../labels/candidates.ts';
import type { LabelStyle, PlacedLabel } from '../labels/label.ts';
import { fontOf } from '../labels/label.ts';
import { layoutLabels } from '../labels/layoutLabels.ts';
import type { MapMode } from '../mapHandle.ts';
import type { Situation } from '../modes/situation.ts';
import type { Brush } from '../paint/brush.ts';
import { strokeWith, traceAreas } from '../paint/brush.ts';
import type { Drawing, DrawnLine } from '../paint/drawing.ts';
import { drawLines, makeDrawing } from '../paint/drawing.ts';
import { paintGround } from '../paint/paintGround.ts';
import { paintTowns } from '../paint/paintTowns.ts';
import { paintLines } from '../paint/paintLines.ts';

/** Room beside a canvas from which wide lines may reach into it, in CSS pixels. */
const REACH = 12;

/** Outline of a unit that stands out: pointed at, or chosen. */
export interface HighlightStyle {
  readonly fill: string;
  readonly rim: string;
  readonly rimWidth: number;
  readonly line: string;
  readonly lineWidth: number;
}

/** Paints any part of the map at any zoom step on a canvas. Knows nothing of Phaser. */
export class MapPainter {
  readonly #atlas: Atlas;
  readonly #outlines: Outlines;
  readonly #family: string;
  readonly #detail: DetailLevels;
  readonly #lines: readonly (DrawnLine & { readonly since: AtlasLine['since'] })[];
  readonly #measuring = document.createElement('canvas').getContext('2d');
  #drawing: Drawing;
  #labels = new Map<number, readonly PlacedLabel[]>();

  constructor(atlas: Atlas, outlines: Outlines, family: string, situation: Situation, mode: MapMode) {
    this.#atlas = atlas;
    this.#outlines = outlines;
    this.#family = family;
    this.#detail = new DetailLevels(outlines.arcs);
    this.#lines = drawLines(atlas.lines);
    this.#drawing = makeDrawing(atlas, outlines, this.#lines, situation, mode);
  }

  /** From now on paints another date or mode. */
  show(situation: Situation, mode: MapMode): void {
    this.#drawing = makeDrawing(this.#atlas, this.#outlines, this.#lines, situation, mode);
    this.#labels = new Map();
  }

  /** Forgets where names stand, because the letters have changed. */
  forgetLabels(): void {
    this.#labels = new Map();
  }

  /** Where names and the dots of towns stand at a zoom step, in CSS pixels from the sheet's corner. */
  nameBoxes(step: number): readonly Box[] {
    const scale = scaleOf(step);
    return this.labelsAt(step).flatMap(({ candidate, left, middle, width }): Box[] => {
      const half = candidate.style.size * 0.6;
      const name: Box = [left, middle - half, left + width, middle + half];
      if (candidate.dot === undefined) return [name];
      const [x, y] = [candidate.at[0] * scale, candidate.at[1] * scale];
      return [name, [x - 4, y - 4, x + 4, y + 4]];
    });
  }

  /** Paints the part of the sheet whose corner is (left, top) device pixels from the sheet's corner. */
  paint(context: CanvasRenderingContext2D, step: number, density: number, left: number, top: number): void {
    const brush = this.#brush(context, step, density, left, top);
    paintGround(brush, this.#drawing, this.#outlines);
    paintLines(brush, this.#drawing);
    paintTowns(brush, this.labelsAt(step), this.#family);
    context.setTransform(1, 0, 0, 1, 0, 0);
  }

  /** Paints only the outline of a unit, on a transparent ground. */
  paintHighlight(
    context: CanvasRenderingContext2D,
    unitId: string,
    style: HighlightStyle,
    step: number,
    density: number,
    left: number,
    top: number,
  ): void {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    const unit = this.#outlines.units.find(({ id }) => id === unitId);
    if (unit === undefined) return;
    const brush = this.#brush(context, step, density, left, top);
    traceAreas(brush, unit.areas);
    context.fillStyle = style.fill;
    context.fill('evenodd');
    strokeWith(brush, style.rim, style.rimWidth);
    strokeWith(brush, style.line, style.lineWidth);
    context.setTransform(1, 0, 0, 1, 0, 0);
  }

  #brush(context: CanvasRenderingContext2D, step: number, density: number, left: number, top: number): Brush {
    const cssScale = scaleOf(step);
    const scale = cssScale * density;
    context.setTransform(1, 0, 0, 1, -left, -top);
    context.lineJoin = 'round';
    context.lineCap = 'butt';
    const { width, height } = context.canvas;
    const exact: Box = [left / scale, top / scale, (left + width) / scale, (top + height) / scale];
    return {
      context,
      scale,
      density,
      visible: widen(exact, REACH / cssScale),
      arcs: this.#detail.at(scale),
      arcBoxes: this.#outlines.arcBoxes,
    };
  }

  /** The names of a zoom step in their places; the same list until date, mode or letters change. */
  labelsAt(step: number): readonly PlacedLabel[] {
    const known = this.#labels.get(step);
    if (known) return known;
    const { situation, mode } = this.#drawing;
    const scale = scaleOf(step);
    const labels = layoutLabels(labelCandidates(this.#atlas, situation, mode, scale), scale, (text, style) => this.#measure(text, style));
    this.#labels.set(step, labels);
    return labels;
  }

  #measure(text: string, style: LabelStyle): number {
    const context = this.#measuring;
    if (context === null) return text.length * style.size * 0.6;
    context.font = fontOf(style, this.#family, 1);
    context.letterSpacing = `${style.spacing}px`;
    return context.measureText(text).width;
  }
}
