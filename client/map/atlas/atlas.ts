import type { Point } from '../geometry/point.ts';
import type { History } from './history.ts';

/** How a unit stands to the Soviet Union: Soviet soil of 1921-22, annexed later, neighbour, edge of the sheet. */
export type UnitClass = 'core' | 'annexed' | 'neighbour' | 'outer';

/** A city. Names are kept by year; "-" means that it is not shown yet. Tier 1 is seen from furthest away. */
export interface City {
  readonly name: History;
  readonly at: Point;
  readonly tier: 1 | 2 | 3;
}

/** What is known about a unit besides its outline. */
export interface AtlasUnit {
  readonly id: string;
  readonly en: string;
  readonly ru: string;
  readonly class: UnitClass;
  /** Middle of its largest part and the radius of the largest circle there, in sheet pixels. */
  readonly label: Point;
  readonly radius: number;
  /** Square kilometres. */
  readonly area: number;
  /** Millions; an estimate on the base of the 1926 census. */
  readonly population1926: number;
  readonly economicRegion?: string;
  readonly tags: readonly string[];
  readonly neighbours: readonly string[];
  /** Codes by quarter; "A/B" is A's, occupied or administered by B. */
  readonly owners: History;
  readonly republics?: History;
  readonly city?: City;
  readonly cityRu?: string;
}

/** A railway, canal or pipeline, through places of the sheet. */
export interface AtlasLine {
  readonly kind: 'rail' | 'canal' | 'pipeline';
  readonly en: string;
  readonly ru: string;
  /** Year of opening. */
  readonly since: number;
  readonly points: readonly Point[];
}

/** `assets/map/data/atlas.json`. */
export interface Atlas {
  readonly units: readonly AtlasUnit[];
  /** Cities besides the main ones. */
  readonly towns: readonly (City & { readonly unit: string })[];
  readonly lines: readonly AtlasLine[];
  readonly seas: readonly { readonly name: string; readonly at: Point; readonly size: number }[];
  readonly graticule: readonly (readonly Point[])[];
}
