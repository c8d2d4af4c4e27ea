import type { Point } from '../geometry/point.ts';
import type { Viewport } from '../geometry/viewport.ts';
import { toScreen } from '../geometry/viewport.ts';
import type { MapMark } from './mapMark.ts';
import { MARK_COLOURS } from './mapMark.ts';

/** CSS pixels from one mark of a unit to the next. */
const APART = 17;
const IN_A_ROW = 4;

interface Placed {
  readonly element: HTMLButtonElement;
  readonly middle: Point;
  /** Place in the row of the unit's marks. */
  readonly index: number;
  readonly of: number;
}

/** Marks as buttons over the canvas: they can be reached by keyboard and read out, and move with the map. */
export class MarkLayer {
  readonly #element: HTMLDivElement;
  readonly #middleOf: (unitId: string) => Point | undefined;
  readonly #onChoose: (markId: string) => void;
  #placed: readonly Placed[] = [];
  #view: Viewport | undefined;

  constructor(parent: HTMLElement, middleOf: (unitId: string) => Point | undefined, onChoose: (markId: string) => void) {
    this.#middleOf = middleOf;
    this.#onChoose = onChoose;
    this.#element = document.createElement('div');
    this.#element.className = 'map-marks';
    parent.append(this.#element);
  }

  show(marks: readonly MapMark[]): void {
    const ofUnit = new Map<string, number>();
    for (const { unit } of marks) ofUnit.set(unit, (ofUnit.get(unit) ?? 0) + 1);
    const seen = new Map<string, number>();
    this.#placed = marks.flatMap((mark): Placed[] => {
      const middle = this.#middleOf(mark.unit);
      if (middle === undefined) return [];
      const index = seen.get(mark.unit) ?? 0;
      seen.set(mark.unit, index + 1);
      return [{ element: this.#button(mark), middle, index, of: ofUnit.get(mark.unit) ?? 1 }];
    });
    this.#element.replaceChildren(...this.#placed.map(({ element }) => element));
    if (this.#view !== undefined) this.place(this.#view);
  }

  /** Puts every mark where its unit now is. */
  place(view: Viewport): void {
    this.#view = view;
    for (const { element, middle, index, of } of this.#placed) {
      const [x, y] = toScreen(view, middle);
      const row = Math.floor(index / IN_A_ROW);
      const inRow = Math.min(IN_A_ROW, of - row * IN_A_ROW);
      const left = Math.round(x + ((index % IN_A_ROW) - (inRow - 1) / 2) * APART);
      const top = Math.round(y + row * APART);
      const seen = left > -APART && top > -APART && left < view.width + APART && top < view.height + APART;
      element.hidden = !seen;
      if (seen) element.style.transform = `translate(${left}px, ${top}px)`;
    }
  }

  destroy(): void {
    this.#element.remove();
  }

  #button({ id, sign, state, label }: MapMark): HTMLButtonElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = `map-mark ${state}`;
    element.style.backgroundColor = MARK_COLOURS[state];
    element.textContent = sign;
    element.title = label;
    element.ariaLabel = label;
    element.dataset['mark'] = id;
    element.addEventListener('click', () => this.#onChoose(id));
    return element;
  }
}
