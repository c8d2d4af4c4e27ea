import type { Atlas, AtlasLine } from '../atlas/atlas.ts';
import type { Box, Point } from '../geometry/point.ts';
import { boxOf } from '../geometry/point.ts';
import { curveThrough } from '../geometry/curve.ts';
import type { Lake, Outlines } from '../geometry/topology.ts';
import type { MapMode } from '../mapHandle.ts';
import type { Situation } from '../modes/situation.ts';
import { isHome } from '../modes/situation.ts';
import type { UnitPaint } from '../modes/unitPaint.ts';
import { paintUnit } from '../modes/unitPaint.ts';

/** How strongly a line between units is drawn, weakest first. */
export type BorderKind = 'unit' | 'republic' | 'state' | 'union' | 'coast';

/** A railway, canal or pipeline ready to be drawn. */
export interface DrawnLine {
  readonly kind: AtlasLine['kind'];
  readonly points: readonly Point[];
  readonly box: Box;
}

/** What is to be painted, worked out once for a date and a mode. */
export interface Drawing {
  readonly atlas: Atlas;
  readonly situation: Situation;
  readonly mode: MapMode;
  readonly paints: ReadonlyMap<string, UnitPaint>;
  /** Arc indices by kind of border. */
  readonly borders: Readonly<Record<BorderKind, readonly number[]>>;
  readonly lakes: readonly Lake[];
  readonly lines: readonly DrawnLine[];
}

/** Rounds lines once; they never change. */
export function drawLines(lines: readonly AtlasLine[]): readonly (DrawnLine & { readonly since: number })[] {
  return lines.map(({ kind, since, points }) => {
    const curve = curveThrough(points, 6);
    return { kind, since, points: curve, box: boxOf(curve) };
  });
}

/** Works out fills, kinds of borders, and which lakes and lines exist. */
export function makeDrawing(
  atlas: Atlas,
  outlines: Outlines,
  lines: readonly (DrawnLine & { readonly since: number })[],
  situation: Situation,
  mode: MapMode,
): Drawing {
  const { year } = situation.date;
  const home = new Set(atlas.units.filter((unit) => isHome(situation, unit)).map((unit) => unit.id));
  const borders: Record<BorderKind, number[]> = { unit: [], republic: [], state: [], union: [], coast: [] };
  for (const { arc, unit, neighbour } of outlines.borders) {
    if (neighbour === undefined) borders.coast.push(arc);
    else if (home.has(unit) !== home.has(neighbour)) borders.union.push(arc);
    else if (situation.rules.get(unit)?.owner !== situation.rules.get(neighbour)?.owner) borders.state.push(arc);
    else if (situation.republics.get(unit) !== situation.republics.get(neighbour) && home.has(unit)) borders.republic.push(arc);
    else borders.unit.push(arc);
  }
  return {
    atlas,
    situation,
    mode,
    paints: new Map(atlas.units.map((unit) => [unit.id, paintUnit(mode, situation, unit)])),
    borders,
    lakes: outlines.lakes.filter((lake) => lake.since <= year && year <= lake.until),
    lines: lines.filter((line) => line.since <= year),
  };
}
