import type { Box, Point } from './point.ts';
import { SHEET } from './point.ts';

/** What part of the sheet is on screen. */
export interface Viewport {
  /** Sheet coordinates of the top left corner of the screen. */
  readonly left: number;
  readonly top: number;
  /** CSS pixels per sheet pixel. */
  readonly scale: number;
  /** Size of the screen in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Parts of the screen that panels cover, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Zoom goes in quarters of an octave, so that what is drawn for a step can be kept. */
const STEPS_PER_OCTAVE = 4;

/** Step of a scale, and scale of a step. */
export const stepOf = (scale: number): number => Math.round(Math.log2(scale) * STEPS_PER_OCTAVE);
export const scaleOf = (step: number): number => 2 ** (step / STEPS_PER_OCTAVE);
export const MAXIMUM_STEP = 5;

/** The sheet with its paper margin, in sheet pixels. */
const MARGIN = 180;

/** Furthest step out: the whole sheet with its margin is on screen. */
export function minimumStep(width: number, height: number): number {
  const fit = Math.min(width / (SHEET.width + 2 * MARGIN), height / (SHEET.height + 2 * MARGIN));
  return Math.min(MAXIMUM_STEP, Math.floor(Math.log2(Math.max(fit, 0.02)) * STEPS_PER_OCTAVE));
}

export function toScreen(view: Viewport, [x, y]: Point): Point {
  return [(x - view.left) * view.scale, (y - view.top) * view.scale];
}

export function toSheet(view: Viewport, [x, y]: Point): Point {
  return [view.left + x / view.scale, view.top + y / view.scale];
}

/** Keeps one axis inside the sheet with its margin, or centred when everything fits. */
function keepAxis(start: number, span: number, length: number): number {
  if (span >= length + 2 * MARGIN) return (length - span) / 2;
  return Math.max(-MARGIN, Math.min(length + MARGIN - span, start));
}

/** The same view moved so that no void beyond the paper margin shows. `insets` are allowed to lie over the margin. */
export function keepOnSheet(view: Viewport, insets: Insets): Viewport {
  const { scale } = view;
  const left =
    keepAxis(view.left + insets.left / scale, (view.width - insets.left - insets.right) / scale, SHEET.width) - insets.left / scale;
  const top =
    keepAxis(view.top + insets.top / scale, (view.height - insets.top - insets.bottom) / scale, SHEET.height) - insets.top / scale;
  return { ...view, left, top };
}

/** Another scale with the sheet kept still under a place of the screen. */
export function zoomAbout(view: Viewport, place: Point, scale: number): Viewport {
  const [x, y] = toSheet(view, place);
  return { ...view, scale, left: x - place[0] / scale, top: y - place[1] / scale };
}

/** A place of the sheet in the middle of what the panels leave free. */
export function centreOn(view: Viewport, [x, y]: Point, insets: Insets): Viewport {
  const middleX = (insets.left + view.width - insets.right) / 2;
  const middleY = (insets.top + view.height - insets.bottom) / 2;
  return { ...view, left: x - middleX / view.scale, top: y - middleY / view.scale };
}

/** The largest step at which a box fits into what the panels leave free, with the box in the middle. */
export function fitBox(view: Viewport, box: Box, insets: Insets): Viewport {
  const width = Math.max(60, view.width - insets.left - insets.right);
  const height = Math.max(60, view.height - insets.top - insets.bottom);
  const fit = Math.min(width / (box[2] - box[0]), height / (box[3] - box[1]));
  const step = Math.max(minimumStep(view.width, view.height), Math.min(MAXIMUM_STEP, Math.floor(Math.log2(fit) * STEPS_PER_OCTAVE)));
  return centreOn({ ...view, scale: scaleOf(step) }, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2], insets);
}
