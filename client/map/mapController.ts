import type { GameDate } from '../../shared/state/calendar.ts';
import type { RegionFigures } from '../../shared/views/view.ts';
import type { Box, Point } from './geometry/point.ts';
import { widen } from './geometry/point.ts';
import type { Insets } from './geometry/viewport.ts';
import { stepOf, toSheet } from './geometry/viewport.ts';
import type { MapContent } from './mapContent.ts';
import { loadContent } from './mapContent.ts';
import type { Legend, MapHandle, MapMode, MapOptions, UnitInfo } from './mapHandle.ts';
import { legendOf } from './modes/legendOf.ts';
import type { Situation } from './modes/situation.ts';
import { Camera } from './scene/camera.ts';
import { chooseRenderer } from './scene/chooseRenderer.ts';
import { listenForGestures } from './scene/gestures.ts';
import { MarkLayer } from './marks/markLayer.ts';
import type { MapMark } from './marks/mapMark.ts';
import { MapStage } from './scene/mapStage.ts';
import { NameLayer } from './scene/nameLayer.ts';
import { installMapHook } from './testHook.ts';
import { describeUnit } from './unitInfo.ts';

type HoverCallback = (unitId: string | undefined, place: Point | undefined) => void;
type SelectCallback = (unitId: string | undefined) => void;

/** How near, in CSS pixels, a pointer must come to the middle of a small unit to meet it. */
const TOUCH = 9;
/** Unit in the middle of the core, and how far the core reaches from it, in sheet pixels. */
const CAPITAL = 'moscow';
const CORE = { west: 780, east: 1150, north: 560, south: 900 } as const;
const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Holds what the page has asked for and passes it on to the stage once there is one. */
export class MapController implements MapHandle {
  readonly ready: Promise<void>;
  readonly #parent: HTMLElement;
  readonly #renderer: 'webgl' | 'canvas';
  readonly #options: MapOptions;
  readonly #camera: Camera;
  readonly #ends: (() => void)[] = [];
  readonly #hoverCallbacks = new Set<HoverCallback>();
  readonly #selectCallbacks = new Set<SelectCallback>();
  readonly #markCallbacks = new Set<(markId: string) => void>();
  #content: MapContent | undefined;
  #stage: MapStage | undefined;
  #situation: Situation | undefined;
  #marks: readonly MapMark[] = [];
  #markLayer: MarkLayer | undefined;
  #date: GameDate;
  #mode: MapMode;
  #figures: Readonly<Record<string, RegionFigures>> = {};
  #departures: Readonly<Record<string, string>> = {};
  #insets: Insets;
  #hovered: string | undefined;
  #selected: string | undefined;
  /** The player has moved the map: sizes and panels no longer put it back to the whole Union. */
  #touched = false;
  #destroyed = false;

  constructor(parent: HTMLElement, options: MapOptions) {
    this.#parent = parent;
    this.#options = options;
    this.#date = options.date ?? { year: 1921, quarter: 1 };
    this.#mode = options.mode ?? 'ownership';
    this.#renderer = options.renderer ?? chooseRenderer();
    this.#insets = { ...NO_INSETS, ...options.insets };
    const still = options.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#camera = new Camera(...this.#size(), still);
    this.#camera.setInsets(this.#insets);
    this.ready = this.#start();
  }

  setDate(date: GameDate): void {
    if (date.year === this.#date.year && date.quarter === this.#date.quarter) return;
    this.#date = date;
    this.#refresh();
  }

  setOwners(owners: Readonly<Record<string, string>>): void {
    this.#departures = owners;
    this.#refresh();
  }

  setMode(mode: MapMode): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#refresh();
  }

  setFigures(regions: Readonly<Record<string, RegionFigures>>): void {
    this.#figures = regions;
    // Republics show no figures: nothing to paint anew.
    if (this.#mode === 'republics') this.#situation = this.#situationNow();
    else this.#refresh();
  }

  setMarks(marks: readonly MapMark[]): void {
    this.#marks = marks;
    this.#markLayer?.show(marks);
    this.#stage?.wake();
  }

  onMark(callback: (markId: string) => void): () => void {
    this.#markCallbacks.add(callback);
    return () => void this.#markCallbacks.delete(callback);
  }

  select(unitId: string | undefined): void {
    this.#selected = unitId;
    this.#stage?.select(unitId);
  }

  onHover(callback: HoverCallback): () => void {
    this.#hoverCallbacks.add(callback);
    return () => void this.#hoverCallbacks.delete(callback);
  }

  onSelect(callback: SelectCallback): () => void {
    this.#selectCallbacks.add(callback);
    return () => void this.#selectCallbacks.delete(callback);
  }

  flyTo(unitId: string): void {
    const box = this.#content?.boxOf(unitId);
    const middle = this.#content?.middleOf(unitId);
    if (box === undefined || middle === undefined) return;
    const room = Math.max(500, box[2] - box[0], box[3] - box[1]);
    const around = box[2] - box[0] < 1500 ? box : widen([middle[0], middle[1], middle[0], middle[1]], 500);
    this.#move(() => this.#camera.flyTo(widen(around, room / 2), performance.now()));
  }

  zoomBy(factor: number): void {
    const steps = Math.max(1, Math.round(Math.abs(stepOf(factor)))) * Math.sign(Math.log2(factor));
    this.#move(() => this.#camera.zoomSteps(steps, undefined, performance.now()));
  }

  panBy(dx: number, dy: number): void {
    this.#move(() => this.#camera.panBy(dx, dy));
  }

  reset(): void {
    if (this.#content === undefined) return;
    this.#camera.flyTo(this.#homeOf(this.#content), performance.now());
    this.#touched = false;
    this.#stage?.wake();
  }

  setInsets(insets: Partial<Insets>): void {
    this.#insets = { ...this.#insets, ...insets };
    this.#camera.setInsets(this.#insets);
    if (!this.#touched && this.#content !== undefined) this.#camera.jumpTo(this.#homeOf(this.#content));
    this.#stage?.wake();
  }

  legend(): Legend {
    if (this.#content === undefined || this.#situation === undefined) return { title: '', entries: [] };
    return legendOf(this.#mode, this.#content.atlas, this.#situation);
  }

  unitInfo(unitId: string): UnitInfo | undefined {
    if (this.#content === undefined || this.#situation === undefined) return undefined;
    return describeUnit(this.#content.atlas, this.#situation, unitId);
  }

  destroy(): void {
    this.#destroyed = true;
    for (const end of this.#ends.splice(0)) end();
    this.#hoverCallbacks.clear();
    this.#selectCallbacks.clear();
    this.#markCallbacks.clear();
    this.#markLayer?.destroy();
    this.#stage?.destroy();
    this.#stage = undefined;
  }

  async #start(): Promise<void> {
    const content = await loadContent();
    if (this.#destroyed) return;
    this.#content = content;
    this.#situation = content.situation(this.#date, this.#departures, this.#figures);
    this.#camera.resize(...this.#size());
    this.#camera.jumpTo(this.#homeOf(content));
    const family =
      this.#options.fontFamily ?? '"Liberation Sans Narrow", "Arial Narrow", "Roboto Condensed", "Helvetica Neue", Arial, sans-serif';
    const stage = await MapStage.open(this.#parent, this.#camera, content, family, this.#renderer, this.#situation, this.#mode);
    if (this.#destroyed) {
      stage.destroy();
      return;
    }
    this.#stage = stage;
    this.#openMarks(stage, content, family);
    this.#refresh();
    stage.select(this.#selected);
    this.#listen(stage);
    if (this.#options.testHook ?? new URLSearchParams(location.search).has('test')) this.#ends.push(this.#installHook(stage));
    await stage.painted();
  }

  #openMarks(stage: MapStage, { middleOf }: MapContent, family: string): void {
    const choose = (markId: string): void => {
      for (const callback of this.#markCallbacks) callback(markId);
    };
    const names = new NameLayer(this.#parent, family, (step) => stage.labelsAt(step), this.#options.covers);
    this.#ends.push(() => names.destroy());
    const layer = new MarkLayer(this.#parent, middleOf, choose, (step) => stage.nameBoxes(step));
    this.#markLayer = layer;
    layer.show(this.#marks);
    stage.onArranged = (view) => {
      names.place(view);
      layer.place(view);
    };
  }

  #listen(stage: MapStage): void {
    const element = stage.canvas;
    this.#ends.push(
      listenForGestures(element, {
        pan: (dx, dy) => this.panBy(dx, dy),
        pinch: (place, factor) => this.#move(() => this.#camera.pinch(place, factor)),
        pinchEnd: (place) => this.#move(() => this.#camera.zoomSteps(0, place, performance.now())),
        zoom: (steps, place) => this.#move(() => this.#camera.zoomSteps(steps, place, performance.now())),
        point: (place) => this.#hover(place),
        choose: (place) => this.#choose(place),
      }),
    );
    const follow = new ResizeObserver(() => {
      this.#camera.resize(...this.#size());
      if (!this.#touched && this.#content !== undefined) this.#camera.jumpTo(this.#homeOf(this.#content));
      stage.resize();
    });
    follow.observe(this.#parent);
    this.#ends.push(() => follow.disconnect());
    const letters = (): void => stage.lettersChanged();
    document.fonts.addEventListener('loadingdone', letters);
    this.#ends.push(() => document.fonts.removeEventListener('loadingdone', letters));
  }

  #installHook(stage: MapStage): () => void {
    return installMapHook({
      state: () => ({ hovered: this.#hovered, selected: this.#selected, mode: this.#mode }),
      stage,
      renderer: this.#renderer,
      camera: this.#camera,
      middleOf: (unitId) => this.#content?.middleOf(unitId),
    });
  }

  #size(): [width: number, height: number] {
    return [Math.max(64, this.#parent.clientWidth), Math.max(64, this.#parent.clientHeight)];
  }

  /** What is shown at first: the core of the Union from the western border to the Urals, with Moscow near the middle. */
  #homeOf({ middleOf, union }: MapContent): Box {
    const capital = middleOf(CAPITAL);
    if (capital === undefined) return union;
    const [x, y] = capital;
    return [x - CORE.west, y - CORE.north, x + CORE.east, y + CORE.south];
  }

  #situationNow(): Situation | undefined {
    return this.#content?.situation(this.#date, this.#departures, this.#figures);
  }

  #refresh(): void {
    this.#situation = this.#situationNow();
    if (this.#situation !== undefined) this.#stage?.show(this.#situation, this.#mode);
  }

  #move(change: () => void): void {
    this.#touched = true;
    change();
    this.#stage?.wake();
  }

  #unitAt(place: Point): string | undefined {
    const { view } = this.#camera;
    const [x, y] = toSheet(view, place);
    return this.#content?.hit(x, y, Math.min(30, TOUCH / view.scale));
  }

  #hover(place: Point | undefined): void {
    const unit = place === undefined ? undefined : this.#unitAt(place);
    if (unit === this.#hovered && unit === undefined) return;
    if (unit !== this.#hovered) this.#stage?.hover(unit);
    this.#hovered = unit;
    for (const callback of this.#hoverCallbacks) callback(unit, place);
  }

  #choose(place: Point): void {
    const unit = this.#unitAt(place);
    this.select(unit);
    for (const callback of this.#selectCallbacks) callback(unit);
  }
}
