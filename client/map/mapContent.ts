import type { GameDate } from '../../shared/state/calendar.ts';
import type { RegionFigures } from '../../shared/views/view.ts';
import type { Atlas } from './atlas/atlas.ts';
import { loadAtlas } from './atlas/loadAtlas.ts';
import type { Box, Point } from './geometry/point.ts';
import { boxOf } from './geometry/point.ts';
import type { HitTest } from './geometry/hitTest.ts';
import { createHitTest } from './geometry/hitTest.ts';
import type { Outlines } from './geometry/topology.ts';
import type { Situation } from './modes/situation.ts';
import { situationAt } from './modes/situation.ts';

/** Radius (sheet pixels) up to which a unit counts as small and may be met by pointing beside it. */
const SMALL_RADIUS = 12;

/** The data of the map once it is loaded, with what is looked up in it. */
export interface MapContent {
  readonly atlas: Atlas;
  readonly outlines: Outlines;
  readonly hit: HitTest;
  readonly boxOf: (unitId: string) => Box | undefined;
  readonly middleOf: (unitId: string) => Point | undefined;
  situation(date: GameDate, departures: Readonly<Record<string, string>>, figures: Readonly<Record<string, RegionFigures>>): Situation;
  /** The land of the Union: what the map shows at first. */
  readonly union: Box;
}

/** Loads the data. Rejects when a file is missing or is not what it should be. */
export async function loadContent(): Promise<MapContent> {
  const { atlas, outlines } = await loadAtlas();
  const boxes = new Map(outlines.units.map((unit) => [unit.id, unit.box]));
  const middles = new Map(atlas.units.map((unit) => [unit.id, unit.label]));
  const small = atlas.units.filter((unit) => unit.radius < SMALL_RADIUS).map((unit) => ({ id: unit.id, at: unit.label }));
  const core = atlas.units
    .filter((unit) => unit.class === 'core')
    .flatMap((unit): Box[] => {
      const box = boxes.get(unit.id);
      return box === undefined ? [] : [box];
    });
  return {
    atlas,
    outlines,
    hit: createHitTest(outlines, small),
    boxOf: (unitId) => boxes.get(unitId),
    middleOf: (unitId) => middles.get(unitId),
    situation: (date, departures, figures) => situationAt(atlas, date, departures, figures),
    union: boxOf(
      core.flatMap(([left, top, right, bottom]): Point[] => [
        [left, top],
        [right, bottom],
      ]),
    ),
  };
}
