import type * as Phaser from 'phaser';
import type { Box } from '../geometry/point.ts';
import { widen } from '../geometry/point.ts';
import type { Viewport } from '../geometry/viewport.ts';
import { scaleOf } from '../geometry/viewport.ts';
import type { HighlightStyle, MapPainter } from './mapPainter.ts';

/** The outline of one unit above the tiles, painted anew only when the unit or the zoom step changes or the view leaves what is painted. */
export class HighlightLayer {
  readonly #painter: MapPainter;
  readonly #boxOf: (unitId: string) => Box | undefined;
  readonly #style: HighlightStyle;
  readonly #texture: Phaser.Textures.CanvasTexture;
  readonly #image: Phaser.GameObjects.Image;
  #unit: string | undefined;
  #painted = '';
  #area: Box = [0, 0, 0, 0];
  /** Corner of the picture in device pixels from the sheet's corner, at the step painted for. */
  #corner: readonly [number, number] = [0, 0];
  #step = 0;

  constructor(
    scene: Phaser.Scene,
    name: string,
    depth: number,
    painter: MapPainter,
    boxOf: (unitId: string) => Box | undefined,
    style: HighlightStyle,
  ) {
    this.#painter = painter;
    this.#boxOf = boxOf;
    this.#style = style;
    const texture = scene.textures.createCanvas(name, 8, 8);
    if (texture === null) throw new Error('the map could not make a texture');
    this.#texture = texture;
    this.#image = scene.add.image(0, 0, name).setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  show(unitId: string | undefined): void {
    this.#unit = unitId;
  }

  /** Puts the outline in its place. `settled` = the zoom stands still, so that it is worth painting for its step. */
  update(view: Viewport, step: number, density: number, settled: boolean): void {
    const unit = this.#unit;
    const box = unit === undefined ? undefined : this.#boxOf(unit);
    if (unit === undefined || box === undefined) {
      this.#image.setVisible(false);
      return;
    }
    const seen: Box = [view.left, view.top, view.left + view.width / view.scale, view.top + view.height / view.scale];
    const needed = meet(widen(box, 6 / view.scale), seen);
    const name = `${unit} ${density}`;
    const covered = this.#painted === name && contains(this.#area, needed);
    if (!covered || (settled && this.#step !== step))
      this.#paint(unit, name, meet(widen(box, 6 / scaleOf(step)), widen(seen, (seen[2] - seen[0]) / 3)), step, density);
    const ratio = view.scale / scaleOf(this.#step);
    const [x, y] = [view.left * view.scale * density, view.top * view.scale * density];
    const exact = Math.abs(ratio - 1) < 1e-6;
    this.#image.setPosition(this.#corner[0] * ratio - (exact ? Math.round(x) : x), this.#corner[1] * ratio - (exact ? Math.round(y) : y));
    this.#image.setScale(ratio).setVisible(needed[2] > needed[0] && needed[3] > needed[1]);
  }

  #paint(unit: string, name: string, area: Box, step: number, density: number): void {
    const scale = scaleOf(step) * density;
    const left = Math.floor(area[0] * scale);
    const top = Math.floor(area[1] * scale);
    const width = Math.max(1, Math.min(4096, Math.ceil(area[2] * scale) - left));
    const height = Math.max(1, Math.min(4096, Math.ceil(area[3] * scale) - top));
    this.#texture.setSize(width, height);
    this.#painter.paintHighlight(this.#texture.context, unit, this.#style, step, density, left, top);
    this.#texture.refresh();
    this.#image.setTexture(this.#texture.key);
    this.#painted = name;
    this.#area = area;
    this.#corner = [left, top];
    this.#step = step;
  }
}

function meet(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

function contains(outer: Box, inner: Box): boolean {
  const empty = inner[2] <= inner[0] || inner[3] <= inner[1];
  return empty || (outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]);
}
