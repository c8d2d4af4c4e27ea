import type { GameDate } from '../../shared/state/calendar.ts';
import type { RegionFigures } from '../../shared/views/view.ts';
import type { Point } from './geometry/point.ts';
import type { MapMark } from './marks/mapMark.ts';
import type { Insets } from './geometry/viewport.ts';

/** What the colours of the map show. */
export type MapMode =
  | 'ownership'
  | 'republics'
  | 'population'
  | 'migration'
  | 'unrest'
  | 'harvest'
  | 'procurement'
  | 'hunger'
  | 'industry'
  | 'heavy'
  | 'light'
  | 'projects';

/** Hatching over a colour: a unit occupied by another power, or a failed harvest. */
export type Hatch = 'occupied' | 'poor' | 'failed';

/** One line of the legend. Colours are CSS colours; `hatch` lines go over the colour in `hatchColour`. */
export interface LegendEntry {
  readonly colour: string;
  readonly label: string;
  readonly hatch?: Hatch;
  readonly hatchColour?: string;
}

/** What the colours of the current mode mean, for the page to draw. */
export interface Legend {
  readonly title: string;
  /** Unit of measure of the figures, if the mode shows figures. */
  readonly unit?: string;
  readonly entries: readonly LegendEntry[];
  /** Said beside the legend, such as the source or that the figures have not arrived. */
  readonly note?: string;
}

/** A unit as a tooltip or a panel names it, at the date of the map. */
export interface UnitInfo {
  readonly id: string;
  /** Under its name of the year. */
  readonly en: string;
  readonly ru?: string;
  readonly class: 'core' | 'annexed' | 'neighbour' | 'outer';
  readonly owner: { readonly code: string; readonly name: string };
  /** Who occupies or administers it, if that is not the owner. */
  readonly occupier?: { readonly code: string; readonly name: string };
  readonly republic?: { readonly code: string; readonly name: string };
  readonly economicRegion?: string;
  /** Main city under its name of the time. */
  readonly city?: string;
  /** Square kilometres. */
  readonly area: number;
  /** Millions, estimate for 1926. */
  readonly population1926: number;
  readonly tags: readonly string[];
}

/** What the page may set when it makes a map. */
export interface MapOptions {
  /** What lies over the map and would hide part of a name: such names are left out. */
  readonly covers?: () => Iterable<Element>;
  readonly date?: GameDate;
  readonly mode?: MapMode;
  /** Screen that panels cover, in CSS pixels: the map centres on the rest. */
  readonly insets?: Partial<Insets>;
  /** Jumps instead of gliding. Default: what the system asks for. */
  readonly reducedMotion?: boolean;
  /** CSS font families of the names on the map. */
  readonly fontFamily?: string;
  /** Forces a renderer; default WebGL on a graphics card, Canvas on software rendering. */
  readonly renderer?: 'webgl' | 'canvas';
  /** Puts the read-only `window.__map` there for tests. Default: whether the address has `?test=1`. */
  readonly testHook?: boolean;
}

/** The map on the page. All methods may be called before the map data has arrived. */
export interface MapHandle {
  /** Settles when the map is drawn for the first time, or rejects with the reason why it cannot be. */
  readonly ready: Promise<void>;
  /** Owners, republics, names, lakes and lines as at the end of a quarter of real history. */
  setDate(date: GameDate): void;
  /** Where the game departs from history: rulers by unit ("SOV", "POL/GER"), laid over those of the date. Replaces earlier ones. */
  setOwners(owners: Readonly<Record<string, string>>): void;
  setMode(mode: MapMode): void;
  setFigures(regions: Readonly<Record<string, RegionFigures>>): void;
  /** Marks above the map, each at the middle of its unit. Replaces earlier ones. */
  setMarks(marks: readonly MapMark[]): void;
  /** Calls back when a player chooses a mark. Returns a function that ends it. */
  onMark(callback: (markId: string) => void): () => void;
  select(unitId: string | undefined): void;
  /** Calls back when another unit (or none) comes under the pointer, with its place on the screen. Returns a function that ends it. */
  onHover(callback: (unitId: string | undefined, place: Point | undefined) => void): () => void;
  /** Calls back when a player chooses a unit, or none by choosing the sea. */
  onSelect(callback: (unitId: string | undefined) => void): () => void;
  /** Glides to a unit, coming nearer if it is small on screen. Unknown units are ignored. */
  flyTo(unitId: string): void;
  /** Comes nearer (factor above 1) or goes away, about the middle. */
  zoomBy(factor: number): void;
  /** Moves the view by CSS pixels: positive looks further right and down. */
  panBy(dx: number, dy: number): void;
  /** Back to the core of the Union. */
  reset(): void;
  setInsets(insets: Partial<Insets>): void;
  legend(): Legend;
  /** Undefined for an unknown unit, and before the data has arrived. */
  unitInfo(unitId: string): UnitInfo | undefined;
  destroy(): void;
}
