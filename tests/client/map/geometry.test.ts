import { describe, expect, test } from '@jest/globals';
import { curveThrough } from '../../../client/map/geometry/curve.ts';
import { thin } from '../../../client/map/geometry/detail.ts';
import { createHitTest, insideRings } from '../../../client/map/geometry/hitTest.ts';
import type { Point } from '../../../client/map/geometry/point.ts';
import type { Topology } from '../../../client/map/geometry/topology.ts';
import { decodeTopology, pointsOf } from '../../../client/map/geometry/topology.ts';
import { atlas, outlines } from './mapData.ts';

// Two squares of 10 x 10 side by side: arc 0 is their common edge, 1 the rest of the left one, 2 the rest of the right one.
const squares: Topology = {
  transform: { scale: [0.5, 0.5], translate: [0, 0] },
  arcs: [
    [
      [20, 0],
      [0, 20],
    ],
    [
      [20, 20],
      [-20, 0],
      [0, -20],
      [20, 0],
    ],
    [
      [20, 0],
      [20, 0],
      [0, 20],
      [-20, 0],
    ],
  ],
  objects: {
    units: {
      geometries: [
        { type: 'Polygon', id: 'left', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'right', arcs: [[2, -1]] },
      ],
    },
    lakes: { geometries: [{ type: 'Polygon', arcs: [[0, 1]], properties: { name: 'lake', since: 1941 } }] },
    rivers: { geometries: [{ type: 'MultiLineString', arcs: [[0], [1, 0]] }] },
  },
};

describe('decodeTopology', () => {
  const decoded = decodeTopology(squares);

  test('undoes the delta coding and the scale', () => {
    expect(decoded.arcs[1]).toEqual([
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
    ]);
  });

  test('joins arcs into rings, walking complements backwards', () => {
    expect(pointsOf(decoded.arcs, [2, -1])).toEqual([
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
      [10, 0],
    ]);
  });

  test('knows the unit on either side of a border and leaves the coast without a neighbour', () => {
    expect(decoded.borders).toContainEqual({ arc: 0, unit: 'left', neighbour: 'right' });
    expect(decoded.borders).toContainEqual({ arc: 2, unit: 'right', neighbour: undefined });
  });

  test('gives units boxes, lakes years and every river line', () => {
    expect(decoded.units.map(({ box }) => box)).toEqual([
      [0, 0, 10, 10],
      [10, 0, 20, 10],
    ]);
    expect(decoded.lakes[0]).toMatchObject({ name: 'lake', since: 1941, until: Infinity });
    expect(decoded.rivers).toEqual([[0], [1, 0]]);
  });

  test('refuses units without an id', () => {
    const nameless = { ...squares, objects: { ...squares.objects, units: { geometries: [{ type: 'Polygon', arcs: [[0, 1]] }] } } };
    expect(() => decodeTopology(nameless)).toThrow('no id');
  });
});

describe('hit test', () => {
  const hit = createHitTest(decodeTopology(squares), [{ id: 'right', at: [15, 5] }]);

  test('finds the unit under a place, and none outside', () => {
    expect(hit(5, 5, 0)).toBe('left');
    expect(hit(19, 9, 0)).toBe('right');
    expect(hit(25, 5, 0)).toBeUndefined();
  });

  test('meets a small unit from beside it, within the tolerance only', () => {
    expect(hit(9, 5, 7)).toBe('right');
    expect(hit(9, 5, 5)).toBe('left');
  });

  test('leaves holes out', () => {
    const outer: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ];
    const hole: Point[] = [
      [4, 4],
      [6, 4],
      [6, 6],
      [4, 6],
    ];
    expect(insideRings([outer, hole], 2, 2)).toBe(true);
    expect(insideRings([outer, hole], 5, 5)).toBe(false);
  });

  test('finds every unit of the shipped map at its own middle', () => {
    const shipped = createHitTest(outlines, []);
    const lost = atlas.units.filter((unit) => shipped(unit.label[0], unit.label[1], 0) !== unit.id).map((unit) => unit.id);
    expect(lost).toEqual([]);
  });
});

describe('thinning', () => {
  const line: Point[] = [
    [0, 0],
    [1, 0],
    [2, 0],
    [9, 0],
    [10, 0],
  ];

  test('keeps end points and what is further apart than the tolerance', () => {
    expect(thin(line, 3)).toEqual([
      [0, 0],
      [9, 0],
      [10, 0],
    ]);
  });

  test('gives the same points whichever way a line that is short enough is kept', () => {
    expect(thin(line.slice(0, 2), 3)).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(thin(line, 0)).toBe(line);
  });
});

test('a curve passes through all its places and ends at the last', () => {
  const places: Point[] = [
    [0, 0],
    [10, 5],
    [20, 0],
  ];
  const curve = curveThrough(places, 4);
  expect(curve).toHaveLength(9);
  expect([curve[0], curve[4], curve[8]]).toEqual(places);
});
