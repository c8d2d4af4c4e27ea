import type * as Phaser from 'phaser';
import type { MapContent } from '../mapContent.ts';
import type { Box } from '../geometry/point.ts';
import type { Viewport } from '../geometry/viewport.ts';
import type { PlacedLabel } from '../labels/label.ts';
import type { MapMode } from '../mapHandle.ts';
import { PAPER_MARGIN, RED } from '../modes/palette.ts';
import type { Situation } from '../modes/situation.ts';
import type { Camera } from './camera.ts';
import { HighlightLayer } from './highlightLayer.ts';
import { MapPainter } from './mapPainter.ts';
import type { MapScene } from './mapScene.ts';
import { startPhaser } from './mapScene.ts';
import { TileLayer } from './tileLayer.ts';

const HOVER = { fill: 'rgba(255,252,240,0.14)', rim: 'rgba(255,252,240,0.8)', rimWidth: 3.5, line: '#1f1c18', lineWidth: 1.4 };
const CHOSEN = { fill: 'rgba(255,252,240,0.05)', rim: '#fffcf0', rimWidth: 6, line: RED, lineWidth: 3 };

/** Frames without any work after which the loop is put to sleep. */
const REST_AFTER = 3;

const density = (): number => Math.min(3, window.devicePixelRatio || 1);

/** Phaser with the layers of the map. Draws only while something changes: a map at rest costs nothing. */
export class MapStage {
  readonly #game: Phaser.Game;
  readonly #camera: Camera;
  readonly #painter: MapPainter;
  readonly #tiles: TileLayer;
  readonly #hover: HighlightLayer;
  readonly #chosen: HighlightLayer;
  /** Called in every frame with what is in sight, so that marks above the map keep to their places. */
  onArranged: ((view: Viewport) => void) | undefined;
  #density: number;
  #resting = 0;
  #frames = 0;
  #whenPainted: (() => void)[] = [];

  static async open(
    parent: HTMLElement,
    camera: Camera,
    content: MapContent,
    family: string,
    renderer: 'webgl' | 'canvas',
    situation: Situation,
    mode: MapMode,
  ): Promise<MapStage> {
    const { game, scene } = await startPhaser(parent, [camera.view.width, camera.view.height], density(), renderer, PAPER_MARGIN);
    return new MapStage(game, scene, camera, content, new MapPainter(content.atlas, content.outlines, family, situation, mode));
  }

  private constructor(game: Phaser.Game, scene: MapScene, camera: Camera, content: MapContent, painter: MapPainter) {
    this.#game = game;
    this.#camera = camera;
    this.#painter = painter;
    this.#density = density();
    this.#tiles = new TileLayer(scene, painter);
    this.#tiles.setDensity(this.#density);
    this.#hover = new HighlightLayer(scene, 'hover', 2000, painter, content.boxOf, HOVER);
    this.#chosen = new HighlightLayer(scene, 'chosen', 2001, painter, content.boxOf, CHOSEN);
    scene.onFrame = () => this.#arrange();
    const { canvas } = game;
    canvas.style.display = 'block';
    canvas.style.touchAction = 'none';
    canvas.style.cursor = 'grab';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', 'Map of the Soviet Union and its neighbours');
  }

  get canvas(): HTMLCanvasElement {
    return this.#game.canvas;
  }

  get frames(): number {
    return this.#frames;
  }

  get idle(): boolean {
    return !this.#game.loop.running;
  }

  /** Settles at the next rest: everything in sight is painted. */
  painted(): Promise<void> {
    this.wake();
    return new Promise((resolve) => this.#whenPainted.push(resolve));
  }

  show(situation: Situation, mode: MapMode): void {
    this.#painter.show(situation, mode);
    this.#tiles.invalidate();
    this.wake();
  }

  lettersChanged(): void {
    this.#painter.forgetLabels();
    this.#tiles.invalidate();
    this.wake();
  }

  hover(unitId: string | undefined): void {
    this.#hover.show(unitId);
    this.canvas.style.cursor = unitId === undefined ? 'grab' : 'pointer';
    this.wake();
  }

  select(unitId: string | undefined): void {
    this.#chosen.show(unitId);
    this.wake();
  }

  /** The element has another size, or the screen another density. */
  resize(): void {
    this.#density = density();
    this.#tiles.setDensity(this.#density);
    const { width, height } = this.#camera.view;
    this.#game.scale.resize(Math.round(width * this.#density), Math.round(height * this.#density));
    this.#game.scale.setZoom(1 / this.#density);
    // Phaser leaves the displayed size as it was when the density is 1.
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    this.wake();
  }

  wake(): void {
    this.#resting = 0;
    if (!this.#game.loop.running) this.#game.loop.wake();
  }

  destroy(): void {
    this.#game.destroy(true);
    // Phaser takes itself apart in its next frame, which a sleeping loop would never reach.
    this.wake();
    this.#game.canvas.remove();
  }

  /** Names in their places at a zoom step. */
  labelsAt(step: number): readonly PlacedLabel[] {
    return this.#painter.labelsAt(step);
  }

  /** Where names stand at a zoom step, CSS pixels from the corner of the sheet. */
  nameBoxes(step: number): readonly Box[] {
    return this.#painter.nameBoxes(step);
  }

  #arrange(): void {
    this.#frames += 1;
    this.#camera.advance(performance.now());
    const { view, step, moving } = this.#camera;
    this.onArranged?.(view);
    const more = this.#tiles.update(view, step);
    this.#hover.update(view, step, this.#density, !moving);
    this.#chosen.update(view, step, this.#density, !moving);
    this.#resting = more || moving ? 0 : this.#resting + 1;
    if (this.#resting < REST_AFTER) return;
    for (const done of this.#whenPainted.splice(0)) done();
    this.#game.loop.sleep();
  }
}
