import type { Point } from '../geometry/point.ts';

/** How a name is written. Sizes are CSS pixels. */
export interface LabelStyle {
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly colour: string;
  /** Colour of the rim that lifts the name off the ground. */
  readonly halo: string;
  /** Space between letters, CSS pixels. */
  readonly spacing: number;
}

/** A name that wants a place on the map. */
export interface LabelCandidate {
  readonly text: string;
  readonly at: Point;
  readonly style: LabelStyle;
  /** Towns have a dot and stand beside it; names of lands and seas are centred. */
  readonly dot?: 1 | 2 | 3;
}

/** A name with its place: left end and baseline middle, in CSS pixels from the corner of the sheet at the scale laid out for. */
export interface PlacedLabel {
  readonly candidate: LabelCandidate;
  readonly left: number;
  readonly middle: number;
  readonly width: number;
}

/** CSS font of a style. */
export function fontOf(style: LabelStyle, family: string, factor: number): string {
  return `${style.italic ? 'italic ' : ''}${style.weight} ${style.size * factor}px ${family}`;
}
