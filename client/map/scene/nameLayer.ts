import type { Box } from '../geometry/point.ts';
import type { Viewport } from '../geometry/viewport.ts';
import { scaleOf, stepOf } from '../geometry/viewport.ts';
import { keepInView } from '../labels/keepInView.ts';
import type { PlacedLabel } from '../labels/label.ts';
import { fontOf } from '../labels/label.ts';

/** Half the height of a name and room about it, as a share of its size. */
const HALF = 0.62;
/** A name keeps this far from the edge of the view, CSS pixels. */
const EDGE = 4;

interface Shown {
  readonly label: PlacedLabel;
  readonly element: HTMLElement;
}

/** A name as a box, in CSS pixels from the corner of the sheet. */
function boxOf({ left, middle, width, candidate }: PlacedLabel): Box {
  const half = candidate.style.size * HALF;
  return [left, middle - half, left + width, middle + half];
}

function scaled([left, top, right, bottom]: Box, ratio: number, view: Viewport): Box {
  const [x, y] = [view.left * view.scale, view.top * view.scale];
  return [left * ratio - x, top * ratio - y, right * ratio - x, bottom * ratio - y];
}

/** Names of lands and seas above the map. Other than towns, which are painted into it, they move to stay whole at the edge of the view. */
export class NameLayer {
  readonly #element: HTMLElement;
  readonly #family: string;
  readonly #labelsAt: (step: number) => readonly PlacedLabel[];
  #labels: readonly PlacedLabel[] = [];
  #names: readonly Shown[] = [];
  #towns: readonly Box[] = [];
  readonly #covers: () => Iterable<Element>;
  #covered: readonly Box[] = [];
  #size = '';

  constructor(
    parent: HTMLElement,
    family: string,
    labelsAt: (step: number) => readonly PlacedLabel[],
    covers: () => Iterable<Element> = () => [],
  ) {
    this.#covers = covers;
    this.#family = family;
    this.#labelsAt = labelsAt;
    this.#element = document.createElement('div');
    this.#element.className = 'map-names';
    this.#element.ariaHidden = 'true';
    parent.append(this.#element);
  }

  /** Puts every name where it is to be read now. */
  place(view: Viewport): void {
    const step = stepOf(view.scale);
    const labels = this.#labelsAt(step);
    const size = `${view.width} ${view.height}`;
    if (labels !== this.#labels || size !== this.#size) this.#measure(size);
    if (labels !== this.#labels) this.#write(labels);
    const ratio = view.scale / scaleOf(step);
    const room: Box = [EDGE, EDGE, view.width - EDGE, view.height - EDGE];
    const towns = this.#towns.map((town) => scaled(town, ratio, view));
    for (const { label, element } of this.#names) {
      const box = scaled(boxOf(label), ratio, view);
      const shift = keepInView(box, room, towns, this.#covered);
      element.hidden = shift === undefined;
      if (shift !== undefined)
        element.style.transform = `translate(${Math.round(box[0] + shift[0])}px, ${Math.round(box[1] + shift[1])}px) scale(${ratio})`;
    }
  }

  destroy(): void {
    this.#element.remove();
  }

  /** Reads where the page lies over the map: not in every frame, which would cost a layout. */
  #measure(size: string): void {
    this.#size = size;
    const corner = this.#element.getBoundingClientRect();
    this.#covered = [...this.#covers()].map((element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left - corner.left, top - corner.top, right - corner.left, bottom - corner.top];
    });
  }

  #write(labels: readonly PlacedLabel[]): void {
    this.#labels = labels;
    this.#towns = labels.filter(({ candidate }) => candidate.dot !== undefined).map(boxOf);
    this.#names = labels
      .filter(({ candidate }) => candidate.dot === undefined)
      .map((label) => {
        const { style, text } = label.candidate;
        const element = document.createElement('span');
        element.textContent = text;
        element.style.font = fontOf(style, this.#family, 1);
        element.style.lineHeight = String(2 * HALF);
        element.style.letterSpacing = `${style.spacing}px`;
        element.style.color = style.colour;
        element.style.setProperty('-webkit-text-stroke', `3px ${style.halo}`);
        return { label, element };
      });
    this.#element.replaceChildren(...this.#names.map(({ element }) => element));
  }
}
