import type * as Phaser from 'phaser';
import type { Viewport } from '../geometry/viewport.ts';
import { minimumStep, scaleOf } from '../geometry/viewport.ts';
import type { MapPainter } from './mapPainter.ts';

/** Side of a tile in device pixels; every tile carries one pixel more on each side against seams. */
const SIDE = 512;
const BLEED = 1;
/** Time for painting in one frame, milliseconds; at least one tile is painted. */
const BUDGET = 9;
/** Tiles out of sight that are kept. */
const SPARE = 48;

interface Tile {
  readonly key: string;
  readonly step: number;
  readonly column: number;
  readonly row: number;
  readonly image: Phaser.GameObjects.Image;
  readonly texture: Phaser.Textures.CanvasTexture;
  /** Edition of the map that is painted on it. */
  edition: number;
  seen: number;
}

/**
 * The map as tiles, painted when they are first seen and kept until the date or the mode changes.
 * While a zoom step is being painted, the tiles of other steps stand in for it.
 */
export class TileLayer {
  readonly #scene: Phaser.Scene;
  readonly #painter: MapPainter;
  readonly #tiles = new Map<string, Tile>();
  readonly #free: Phaser.Textures.CanvasTexture[] = [];
  #edition = 1;
  #density = 1;
  #made = 0;
  #frame = 0;

  constructor(scene: Phaser.Scene, painter: MapPainter) {
    this.#scene = scene;
    this.#painter = painter;
  }

  /** All tiles are out of date. They stay in sight until they are painted anew. */
  invalidate(): void {
    this.#edition += 1;
  }

  /** Device pixels per CSS pixel have changed: nothing can be kept. */
  setDensity(density: number): void {
    if (density === this.#density) return;
    this.#density = density;
    for (const tile of [...this.#tiles.values()]) this.#drop(tile);
  }

  /** Puts tiles where the view wants them and paints some that are missing. Returns whether more are to be painted. */
  update(view: Viewport, step: number): boolean {
    this.#frame += 1;
    const wanted = this.#around(view, step);
    const base = minimumStep(view.width, view.height);
    const spared = step === base ? [] : this.#whole(view, base);
    const started = performance.now();
    let painted = 0;
    let missing = 0;
    for (const [column, row] of wanted) {
      if (this.#isCurrent(step, column, row)) continue;
      if (painted > 0 && performance.now() - started > BUDGET) {
        missing += 1;
        continue;
      }
      this.#paint(step, column, row);
      painted += 1;
    }
    // The whole sheet at the smallest step, one tile a frame when nothing else is to be done: dragging never uncovers a void.
    const later = missing > 0 ? [] : spared.filter(([column, row]) => !this.#isCurrent(base, column, row));
    const [next] = later;
    if (next !== undefined && painted === 0) this.#paint(base, next[0], next[1]);
    const complete = wanted.every(([column, row]) => this.#tiles.get(`${step}:${column}:${row}`)?.edition === this.#edition);
    this.#arrange(view, step, base, complete);
    this.#evict(base);
    return missing > 0 || later.length > (painted === 0 ? 1 : 0);
  }

  #isCurrent(step: number, column: number, row: number): boolean {
    return this.#tiles.get(`${step}:${column}:${row}`)?.edition === this.#edition;
  }

  /** Tiles that the view shows, the middle ones first. */
  #around(view: Viewport, step: number): [column: number, row: number][] {
    const scale = scaleOf(step) * this.#density;
    const first = [Math.floor((view.left * scale) / SIDE), Math.floor((view.top * scale) / SIDE)] as const;
    const last = [
      Math.floor(((view.left + view.width / view.scale) * scale) / SIDE),
      Math.floor(((view.top + view.height / view.scale) * scale) / SIDE),
    ] as const;
    const tiles: [number, number][] = [];
    for (let row = first[1]; row <= last[1]; row += 1)
      for (let column = first[0]; column <= last[0]; column += 1) tiles.push([column, row]);
    const [x, y] = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
    return tiles.toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
  }

  #whole(view: Viewport, base: number): [column: number, row: number][] {
    const span = scaleOf(base);
    return this.#around({ ...view, left: -200, top: -200, scale: span, width: 8592 * span, height: 5264 * span }, base);
  }

  #paint(step: number, column: number, row: number): void {
    const key = `${step}:${column}:${row}`;
    const tile = this.#tiles.get(key) ?? this.#make(key, step, column, row);
    this.#painter.paint(tile.texture.context, step, this.#density, column * SIDE - BLEED, row * SIDE - BLEED);
    tile.texture.refresh();
    tile.edition = this.#edition;
    tile.seen = this.#frame;
  }

  #make(key: string, step: number, column: number, row: number): Tile {
    const texture = this.#free.pop() ?? this.#newTexture();
    const image = this.#scene.add.image(0, 0, texture.key).setOrigin(0, 0);
    const tile: Tile = { key, step, column, row, image, texture, edition: 0, seen: this.#frame };
    this.#tiles.set(key, tile);
    return tile;
  }

  #newTexture(): Phaser.Textures.CanvasTexture {
    this.#made += 1;
    const texture = this.#scene.textures.createCanvas(`tile ${this.#made}`, SIDE + 2 * BLEED, SIDE + 2 * BLEED);
    if (texture === null) throw new Error('the map could not make a texture');
    return texture;
  }

  #arrange(view: Viewport, step: number, base: number, complete: boolean): void {
    const device = view.scale * this.#density;
    for (const tile of this.#tiles.values()) {
      const ratio = device / (scaleOf(tile.step) * this.#density);
      const exact = Math.abs(ratio - 1) < 1e-6;
      const left = view.left * device;
      const top = view.top * device;
      const x = (tile.column * SIDE - BLEED) * ratio - (exact ? Math.round(left) : left);
      const y = (tile.row * SIDE - BLEED) * ratio - (exact ? Math.round(top) : top);
      const side = (SIDE + 2 * BLEED) * ratio;
      const inSight = x < view.width * this.#density && y < view.height * this.#density && x + side > 0 && y + side > 0;
      const useful = tile.step === step || !complete;
      tile.image
        .setVisible(inSight && useful)
        .setPosition(x, y)
        .setScale(ratio);
      // Finer steps lie above coarser ones, the wanted step above all.
      tile.image.setDepth(tile.step === step ? 1000 : tile.step === base ? -1000 : tile.step - (tile.edition === this.#edition ? 0 : 500));
      if (inSight && useful) tile.seen = this.#frame;
    }
  }

  #evict(base: number): void {
    const idle = [...this.#tiles.values()].filter((tile) => tile.seen !== this.#frame && tile.step !== base);
    if (idle.length <= SPARE) return;
    for (const tile of idle.toSorted((a, b) => a.seen - b.seen).slice(0, idle.length - SPARE)) this.#drop(tile);
  }

  #drop(tile: Tile): void {
    tile.image.destroy();
    this.#free.push(tile.texture);
    this.#tiles.delete(tile.key);
  }
}
