/** How things stand with what a mark stands for. */
export type MarkState = 'ready' | 'building' | 'built' | 'abandoned' | 'concession';

/** A thing on the map that can be chosen: a great project or a concession. */
export interface MapMark {
  readonly id: string;
  /** Unit of the map it lies in. */
  readonly unit: string;
  readonly state: MarkState;
  /** A letter or sign for its kind, so that kinds are told apart without colour. */
  readonly sign: string;
  /** Name and standing, for the tooltip and for those who hear the page. */
  readonly label: string;
}

/** Colours of marks; the legend shows the same. */
export const MARK_COLOURS: Readonly<Record<MarkState, string>> = {
  ready: '#f7f1e3',
  building: '#d9a441',
  built: '#1f1c18',
  abandoned: '#a59a83',
  concession: '#5b7083',
};
