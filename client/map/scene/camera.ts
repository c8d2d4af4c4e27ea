import type { Box, Point } from '../geometry/point.ts';
import type { Insets, Viewport } from '../geometry/viewport.ts';
import { MAXIMUM_STEP, centreOn, fitBox, keepOnSheet, minimumStep, scaleOf, stepOf, zoomAbout } from '../geometry/viewport.ts';

const ZOOM_TIME = 160;
const FLIGHT_TIME = 480;

interface Glide {
  readonly from: Viewport;
  readonly to: Viewport;
  /** Place of the screen that stays still while the scale changes; none for a flight. */
  readonly about: Point | undefined;
  readonly start: number;
  readonly time: number;
}

/** Where the map is looked at from, and its way to the next place. Times are milliseconds of `performance.now()`. */
export class Camera {
  #view: Viewport;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  #glide: Glide | undefined;
  readonly #still: boolean;

  constructor(width: number, height: number, reducedMotion: boolean) {
    this.#view = { left: 0, top: 0, scale: scaleOf(minimumStep(width, height)), width, height };
    this.#still = reducedMotion;
  }

  get view(): Viewport {
    return this.#view;
  }

  /** Zoom step at rest, or the one that is being gone to. */
  get step(): number {
    return stepOf((this.#glide?.to ?? this.#view).scale);
  }

  get moving(): boolean {
    return this.#glide !== undefined;
  }

  setInsets(insets: Insets): void {
    this.#insets = insets;
  }

  /** The screen has another size: the middle stays the middle. */
  resize(width: number, height: number): void {
    const { left, top, scale } = this.#view;
    const middle: Point = [left + this.#view.width / scale / 2, top + this.#view.height / scale / 2];
    const step = Math.max(minimumStep(width, height), stepOf(scale));
    this.#glide = undefined;
    this.#view = keepOnSheet(
      centreOn({ left, top, width, height, scale: scaleOf(step) }, middle, { top: 0, right: 0, bottom: 0, left: 0 }),
      this.#insets,
    );
  }

  panBy(dx: number, dy: number): void {
    this.#settle();
    const { left, top, scale } = this.#view;
    this.#view = keepOnSheet({ ...this.#view, left: left + dx / scale, top: top + dy / scale }, this.#insets);
  }

  /** Scale follows fingers continuously. */
  pinch(place: Point, factor: number): void {
    this.#settle();
    const scale = Math.max(scaleOf(this.#minimum()), Math.min(scaleOf(MAXIMUM_STEP), this.#view.scale * factor));
    this.#view = keepOnSheet(zoomAbout(this.#view, place, scale), this.#insets);
  }

  /** Goes some steps nearer or away, about a place of the screen. */
  zoomSteps(steps: number, place: Point | undefined, now: number): void {
    const target = Math.max(this.#minimum(), Math.min(MAXIMUM_STEP, this.step + steps));
    const { width, height } = this.#view;
    const about = place ?? [(this.#insets.left + width - this.#insets.right) / 2, (this.#insets.top + height - this.#insets.bottom) / 2];
    this.#glide = undefined;
    this.#start(keepOnSheet(zoomAbout(this.#view, about, scaleOf(target)), this.#insets), about, ZOOM_TIME, now);
  }

  flyTo(box: Box, now: number): void {
    this.#start(keepOnSheet(fitBox(this.#view, box, this.#insets), this.#insets), undefined, FLIGHT_TIME, now);
  }

  jumpTo(box: Box): void {
    this.#glide = undefined;
    this.#view = keepOnSheet(fitBox(this.#view, box, this.#insets), this.#insets);
  }

  /** Moves on along a glide. */
  advance(now: number): void {
    const glide = this.#glide;
    if (glide === undefined) return;
    const part = Math.min(1, (now - glide.start) / glide.time);
    if (part >= 1) {
      this.#settle();
      return;
    }
    const { from, to, about } = glide;
    const eased = about === undefined ? part * part * (3 - 2 * part) : 1 - (1 - part) ** 2;
    const scale = from.scale * (to.scale / from.scale) ** eased;
    if (about === undefined) {
      // Middles move in proportion to the share of the scale that is done, so that nothing swings out.
      const share = Math.abs(to.scale - from.scale) < 1e-9 ? eased : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
      this.#view = { ...to, scale, left: from.left + (to.left - from.left) * share, top: from.top + (to.top - from.top) * share };
    } else this.#view = keepOnSheet(zoomAbout(from, about, scale), this.#insets);
  }

  #minimum(): number {
    return minimumStep(this.#view.width, this.#view.height);
  }

  #start(to: Viewport, about: Point | undefined, time: number, now: number): void {
    if (this.#still) this.#view = to;
    else this.#glide = { from: this.#view, to, about, start: now, time };
  }

  #settle(): void {
    if (this.#glide === undefined) return;
    this.#view = this.#glide.to;
    this.#glide = undefined;
  }
}
