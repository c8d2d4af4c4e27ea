import type { Point } from '../geometry/point.ts';
import type { Viewport } from '../geometry/viewport.ts';
import { toScreen } from '../geometry/viewport.ts';
import type { MapMark } from './mapMark.ts';
import { MARK_COLOURS } from './mapMark.ts';

/** CSS pixels from one mark of a unit to the next. */
const APART = 17;
const IN_A_ROW = 4;
/** Marks stand this far below the middle of their unit, where its main town has its dot and its name. */
const BELOW = 17;
/** A unit with more marks than this shows one with their number until it is asked for all. */
const MOST_APART = 2;

interface Placed {
  readonly element: HTMLButtonElement;
  readonly middle: Point;
  /** Place in the row of the unit's marks. */
  readonly index: number;
  readonly of: number;
}

/** Marks by the unit they lie in, in the order they came. */
export function byUnit(marks: readonly MapMark[]): ReadonlyMap<string, readonly MapMark[]> {
  const units = new Map<string, MapMark[]>();
  for (const mark of marks) {
    const before = units.get(mark.unit);
    if (before === undefined) units.set(mark.unit, [mark]);
    else before.push(mark);
  }
  return units;
}

/** Where the mark of a place in its unit's rows stands from the unit's middle, CSS pixels. */
export function markOffset(index: number, of: number): Point {
  const row = Math.floor(index / IN_A_ROW);
  const inRow = Math.min(IN_A_ROW, of - row * IN_A_ROW);
  return [((index % IN_A_ROW) - (inRow - 1) / 2) * APART, BELOW + row * APART];
}

/** Marks as buttons over the canvas: they can be reached by keyboard and read out, and move with the map. */
export class MarkLayer {
  readonly #element: HTMLDivElement;
  readonly #middleOf: (unitId: string) => Point | undefined;
  readonly #onChoose: (markId: string) => void;
  #marks: readonly MapMark[] = [];
  #placed: readonly Placed[] = [];
  /** The unit whose marks all stand apart. */
  #unfolded: string | undefined;
  #view: Viewport | undefined;

  constructor(parent: HTMLElement, middleOf: (unitId: string) => Point | undefined, onChoose: (markId: string) => void) {
    this.#middleOf = middleOf;
    this.#onChoose = onChoose;
    this.#element = document.createElement('div');
    this.#element.className = 'map-marks';
    parent.append(this.#element);
  }

  show(marks: readonly MapMark[]): void {
    this.#marks = marks;
    const units = byUnit(marks);
    if (this.#unfolded !== undefined && !units.has(this.#unfolded)) this.#unfolded = undefined;
    this.#placed = [...units].flatMap(([unit, own]): Placed[] => {
      const middle = this.#middleOf(unit);
      if (middle === undefined) return [];
      if (own.length > MOST_APART && unit !== this.#unfolded) return [{ element: this.#folded(unit, own), middle, index: 0, of: 1 }];
      return own.map((mark, index) => ({ element: this.#button(mark), middle, index, of: own.length }));
    });
    this.#element.replaceChildren(...this.#placed.map(({ element }) => element));
    if (this.#view !== undefined) this.place(this.#view);
  }

  /** Puts every mark where its unit now is. */
  place(view: Viewport): void {
    this.#view = view;
    for (const { element, middle, index, of } of this.#placed) {
      const [x, y] = toScreen(view, middle);
      const [right, down] = markOffset(index, of);
      const left = Math.round(x + right);
      const top = Math.round(y + down);
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
  /** One button for all marks of a unit; choosing it shows them apart and moves the focus to the first. */
  #folded(unit: string, marks: readonly MapMark[]): HTMLButtonElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'map-mark folded';
    element.textContent = String(marks.length);
    element.title = marks.map(({ label }) => label).join('\n');
    element.ariaLabel = marks.map(({ label }) => label).join('; ');
    element.ariaExpanded = 'false';
    element.dataset['unit'] = unit;
    element.addEventListener('click', () => {
      this.#unfolded = unit;
      this.show(this.#marks);
      const first = marks[0];
      this.#placed.find((placed) => placed.element.dataset['mark'] === first?.id)?.element.focus();
    });
    return element;
  }
}
