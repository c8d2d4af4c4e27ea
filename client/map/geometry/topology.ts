import type { Box, Point } from './point.ts';
import { boxOf } from './point.ts';

interface TopologyGeometry {
  readonly type: string;
  readonly id?: string;
  readonly arcs?: unknown;
  readonly properties?: { readonly name?: string; readonly since?: number; readonly until?: number };
}

/** The part of the TopoJSON format that `ussr.topo.json` uses. */
export interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: Readonly<Record<'units' | 'lakes' | 'rivers', { readonly geometries: readonly TopologyGeometry[] }>>;
}

/** A ring as the arcs it is made of: index of an arc, or its complement (~index) when walked backwards. */
export type ArcRing = readonly number[];

/** One closed area: outer ring first, then holes. */
export interface Area {
  readonly rings: readonly ArcRing[];
  readonly box: Box;
}

/** A unit of the map. */
export interface UnitOutline {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly box: Box;
}

/** A line between two units, or between a unit and the sea or the edge of the sheet. */
export interface BorderArc {
  readonly arc: number;
  readonly unit: string;
  readonly neighbour: string | undefined;
}

/** A lake with the years in which it exists. */
export interface Lake {
  readonly name: string;
  readonly since: number;
  readonly until: number;
  readonly areas: readonly Area[];
  readonly box: Box;
}

/** Decoded outlines. Everything refers to `arcs`, so that neighbours share their line exactly. */
export interface Outlines {
  readonly arcs: readonly (readonly Point[])[];
  readonly arcBoxes: readonly Box[];
  readonly units: readonly UnitOutline[];
  readonly borders: readonly BorderArc[];
  readonly lakes: readonly Lake[];
  readonly rivers: readonly ArcRing[];
}

/** Index of an arc whichever way it is walked. */
export const arcIndex = (reference: number): number => (reference < 0 ? ~reference : reference);

function isNumberList(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

/** All rings or lines in a nest of arc lists, whatever its depth. */
function flatLists(value: unknown): readonly ArcRing[] {
  if (isNumberList(value)) return [value];
  return Array.isArray(value) ? value.flatMap(flatLists) : [];
}

function joinBoxes(boxes: readonly Box[]): Box {
  return boxOf(
    boxes.flatMap(([left, top, right, bottom]): Point[] => [
      [left, top],
      [right, bottom],
    ]),
  );
}

/** Points of a ring or line in order, the shared end points of its arcs kept once. */
export function pointsOf(arcs: readonly (readonly Point[])[], ring: ArcRing): Point[] {
  const points: Point[] = [];
  for (const reference of ring) {
    const arc = arcs[arcIndex(reference)] ?? [];
    const walked = reference < 0 ? arc.toReversed() : arc;
    points.push(...(points.length > 0 ? walked.slice(1) : walked));
  }
  return points;
}

/**
 * Turns the delta-coded TopoJSON of the map into outlines in sheet pixels.
 * Throws when a unit has no id: the file is then not the one the game is built with.
 */
export function decodeTopology(topology: Topology): Outlines {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((deltas) => {
    let x = 0;
    let y = 0;
    return deltas.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const areasOf = (geometry: TopologyGeometry): Area[] => {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' && Array.isArray(geometry.arcs) ? geometry.arcs : [];
    return polygons.map((polygon: unknown) => {
      const rings = flatLists(polygon);
      return { rings, box: boxOf(pointsOf(arcs, rings[0] ?? [])) };
    });
  };
  const sides = new Map<number, string[]>();
  const units = topology.objects.units.geometries.map((geometry): UnitOutline => {
    const { id } = geometry;
    if (id === undefined) throw new Error('map outlines: a unit has no id');
    const areas = areasOf(geometry);
    for (const reference of areas.flatMap((area) => area.rings.flat())) {
      const index = arcIndex(reference);
      sides.set(index, [...(sides.get(index) ?? []), id]);
    }
    return { id, areas, box: joinBoxes(areas.map((area) => area.box)) };
  });
  const borders = [...sides].flatMap(([arc, [unit, neighbour]]) => (unit === undefined ? [] : [{ arc, unit, neighbour }]));
  const lakes = topology.objects.lakes.geometries.map((geometry): Lake => {
    const areas = areasOf(geometry);
    const { name = '', since = -Infinity, until = Infinity } = geometry.properties ?? {};
    return { name, since, until, areas, box: joinBoxes(areas.map((area) => area.box)) };
  });
  const rivers = topology.objects.rivers.geometries.flatMap((geometry) => flatLists(geometry.arcs));
  return { arcs, arcBoxes: arcs.map(boxOf), units, borders, lakes, rivers };
}
