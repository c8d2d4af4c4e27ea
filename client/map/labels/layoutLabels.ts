import type { Box } from '../geometry/point.ts';
import { SHEET, boxesMeet } from '../geometry/point.ts';
import type { LabelCandidate, LabelStyle, PlacedLabel } from './label.ts';

/** Width of a text in a style, CSS pixels. */
export type MeasureText = (text: string, style: LabelStyle) => number;

/** Gap between a dot and its name. */
const GAP = 6;
/** A dot of this half size keeps names off. */
const DOT = 4;

const LINE = 0.62;

/** Places that a name may take about its point, in order of preference, as its left end and middle. */
function places({ dot, style }: LabelCandidate, x: number, y: number, width: number): readonly (readonly [left: number, middle: number])[] {
  if (dot === undefined) {
    const shift = style.size * 1.3;
    return [
      [x - width / 2, y],
      [x - width / 2, y + shift],
      [x - width / 2, y - shift],
    ];
  }
  const rise = style.size * 0.85;
  return [
    [x + GAP, y],
    [x - GAP - width, y],
    [x - width / 2, y - rise - 2],
    [x - width / 2, y + rise + 2],
    [x + GAP - 1, y - rise * 0.8],
    [x + GAP - 1, y + rise * 0.8],
  ];
}

/**
 * Gives names their places at a scale, first come first served, so that none covers another or a dot,
 * or reaches beyond the sheet.
 * Names without a free place are left out. The same candidates always give the same layout, wherever the view is.
 */
export function layoutLabels(candidates: readonly LabelCandidate[], scale: number, measure: MeasureText): PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const candidate of candidates) {
    const x = candidate.at[0] * scale;
    const y = candidate.at[1] * scale;
    const dotBox: Box = [x - DOT, y - DOT, x + DOT, y + DOT];
    if (candidate.dot !== undefined && taken.some((box) => boxesMeet(box, dotBox))) continue;
    const width = measure(candidate.text, candidate.style);
    const half = candidate.style.size * LINE;
    for (const [left, middle] of places(candidate, x, y, width)) {
      const box: Box = [left - 2, middle - half, left + width + 2, middle + half];
      const onSheet = box[0] > 0 && box[1] > 0 && box[2] < SHEET.width * scale && box[3] < SHEET.height * scale;
      if (!onSheet || taken.some((other) => boxesMeet(other, box))) continue;
      taken.push(box);
      if (candidate.dot !== undefined) taken.push(dotBox);
      placed.push({ candidate, left, middle, width });
      break;
    }
  }
  return placed;
}
