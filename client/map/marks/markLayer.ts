import type { Box, Point } from '../geometry/point.ts';
import type { Viewport } from '../geometry/viewport.ts';
import { scaleOf, stepOf, toScreen } from '../geometry/viewport.ts';
import type { MapMark } from './mapMark.ts';
import { MARK_COLOURS } from './mapMark.ts';
import { APART, markOffset, placeMarks } from './placeMarks.ts';

/** A unit with more marks than this shows one with their number until it is asked for all. */
const MOST_APART = 2;

interface Placed {
  readonly element: HTMLButtonElement;
  readonly unit: string;
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

/** Marks as buttons over the canvas: they can be reached by keyboard and read out, and move with the map. */
export class MarkLayer {
  readonly #element: HTMLDivElement;
  readonly #middleOf: (unitId: string) => Point | undefined;
  readonly #onChoose: (markId: string) => void;
  /** Where names stand at a zoom step, CSS pixels from the corner of the sheet. */
  readonly #namesAt: (step: number) => readonly Box[];
  /** How far the marks of each unit stand from its middle, by zoom step. */
  #shifts = new Map<number, ReadonlyMap<string, Point>>();
  #marks: readonly MapMark[] = [];
  #placed: readonly Placed[] = [];
  /** The unit whose marks all stand apart. */
  #unfolded: string | undefined;
  #view: Viewport | undefined;

  constructor(
    parent: HTMLElement,
    middleOf: (unitId: string) => Point | undefined,
    onChoose: (markId: string) => void,
    namesAt: (step: number) => readonly Box[] = () => [],
  ) {
    this.#namesAt = namesAt;
    this.#middleOf = middleOf;
    this.#onChoose = onChoose;
    this.#element = document.createElement('div');
    this.#element.className = 'map-marks';
    parent.append(this.#element);
  }

  show(marks: readonly MapMark[]): void {
    this.#marks = marks;
    this.#shifts = new Map();
    const units = byUnit(marks);
    if (this.#unfolded !== undefined && !units.has(this.#unfolded)) this.#unfolded = undefined;
    this.#placed = [...units].flatMap(([unit, own]): Placed[] => {
      const middle = this.#middleOf(unit);
      if (middle === undefined) return [];
      if (own.length > MOST_APART && unit !== this.#unfolded) return [{ element: this.#folded(unit, own), unit, middle, index: 0, of: 1 }];
      return own.map((mark, index) => ({ element: this.#button(mark), unit, middle, index, of: own.length }));
    });
    this.#element.replaceChildren(...this.#placed.map(({ element }) => element));
    if (this.#view !== undefined) this.place(this.#view);
  }

  /** Puts every mark where its unit now is. */
  place(view: Viewport): void {
    this.#view = view;
    const shifts = this.#shiftsAt(stepOf(view.scale));
    for (const { element, unit, middle, index, of } of this.#placed) {
      const [x, y] = toScreen(view, middle);
      const [right, down] = markOffset(index, of);
      const [dx, dy] = shifts.get(unit) ?? [0, 0];
      const left = Math.round(x + right + dx);
      const top = Math.round(y + down + dy);
      const seen = left > -APART && top > -APART && left < view.width + APART && top < view.height + APART;
      element.hidden = !seen;
      if (seen) element.style.transform = `translate(${left}px, ${top}px)`;
    }
  }

  #shiftsAt(step: number): ReadonlyMap<string, Point> {
    const known = this.#shifts.get(step);
    if (known !== undefined) return known;
    const scale = scaleOf(step);
    const groups = this.#placed
      .filter(({ index }) => index === 0)
      .map(({ unit, middle, of }) => ({ unit, middle: [middle[0] * scale, middle[1] * scale] as const, of }));
    const shifts = placeMarks(groups, groups.length === 0 ? [] : this.#namesAt(step));
    this.#shifts.set(step, shifts);
    return shifts;
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
