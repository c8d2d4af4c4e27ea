import { expect, test } from '@jest/globals';
import type { Box } from '../../../client/map/geometry/point.ts';
import { boxesMeet } from '../../../client/map/geometry/point.ts';
import { labelCandidates } from '../../../client/map/labels/candidates.ts';
import type { LabelCandidate, LabelStyle, PlacedLabel } from '../../../client/map/labels/label.ts';
import { keepInView } from '../../../client/map/labels/keepInView.ts';
import { landsBy } from '../../../client/map/labels/lands.ts';
import { layoutLabels } from '../../../client/map/labels/layoutLabels.ts';
import { situationAt } from '../../../client/map/modes/situation.ts';
import { atlas } from './mapData.ts';

const style: LabelStyle = { size: 10, weight: 400, italic: false, colour: '#000000', halo: '#ffffff', spacing: 0 };
const measure = (text: string, { size, spacing }: LabelStyle): number => text.length * (size * 0.55 + spacing);
const town = (text: string, x: number, y: number): LabelCandidate => ({ text, at: [x, y], style, dot: 2 });
const boxOf = ({ left, middle, width, candidate }: PlacedLabel): Box => [
  left,
  middle - candidate.style.size / 2,
  left + width,
  middle + candidate.style.size / 2,
];

test('a town stands to the right of its dot, or elsewhere if that is taken', () => {
  const [first, second] = layoutLabels([town('First', 100, 100), town('Second', 115, 108)], 1, measure);
  expect(first).toMatchObject({ left: 106, middle: 100 });
  expect(second === undefined || !boxesMeet(boxOf(second), first === undefined ? [0, 0, 0, 0] : boxOf(first))).toBe(true);
});

test('the more important of two towns in one place is kept', () => {
  expect(layoutLabels([town('First', 100, 100), town('Second', 102, 100)], 1, measure).map(({ candidate }) => candidate.text)).toEqual([
    'First',
  ]);
});

test('names do not reach beyond the sheet', () => {
  expect(layoutLabels([{ text: 'Long name of a sea', at: [2, 100], style }], 1, measure)).toEqual([]);
});

test.each([0.15, 0.25, 0.5, 1, 2])('no two names cover each other at scale %d', (scale) => {
  const situation = situationAt(atlas, { year: 1939, quarter: 3 }, {}, {});
  const boxes = layoutLabels(labelCandidates(atlas, situation, 'ownership', scale), scale, measure).map(boxOf);
  expect(boxes.length).toBeGreaterThan(20);
  const overlaps = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => boxesMeet(box, other)));
  expect(overlaps).toEqual([]);
});

test('more towns are named from nearer by, under the names of the year', () => {
  const towns = (year: number, scale: number) =>
    labelCandidates(atlas, situationAt(atlas, { year, quarter: 1 }, {}, {}), 'ownership', scale)
      .filter(({ dot }) => dot !== undefined)
      .map(({ text }) => text);
  expect(towns(1921, 0.2).length).toBeLessThan(towns(1921, 0.4).length);
  expect(towns(1921, 0.4).length).toBeLessThan(towns(1921, 1).length);
  expect(towns(1921, 1)).toEqual(expect.arrayContaining(['Petrograd', 'Tsaritsyn']));
  expect(towns(1921, 1)).not.toContain('Norilsk');
  expect(towns(1950, 1)).toEqual(expect.arrayContaining(['Leningrad', 'Stalingrad', 'Norilsk']));
});

test('land that does not hang together is named apart: East Prussia lies across the Corridor', () => {
  const situation = situationAt(atlas, { year: 1930, quarter: 1 }, {}, {});
  const parts = landsBy(atlas, (unit) => situation.rules.get(unit.id)?.owner).get('GER') ?? [];
  expect(parts.map(({ units }) => units.map(({ id }) => id).includes('kaliningrad'))).toContain(true);
  expect(parts.length).toBe(2);
});

test('a name at the edge of the view moves into it, unless its middle is beyond, it does not fit, or a town is in the way', () => {
  const view: Box = [0, 0, 300, 200];
  expect(keepInView([50, 50, 120, 70], view, [])).toEqual([0, 0]);
  expect(keepInView([-20, 50, 50, 70], view, [])).toEqual([20, 0]);
  expect(keepInView([250, -4, 340, 16], view, [])).toEqual([-40, 4]);
  expect(keepInView([-60, 50, 10, 70], view, [])).toBeUndefined();
  expect(keepInView([-50, 50, 350, 70], view, [])).toBeUndefined();
  expect(keepInView([50, 50, 120, 70], view, [], [[100, 0, 140, 60]])).toBeUndefined();
  expect(keepInView([-20, 50, 50, 70], view, [[60, 55, 90, 65]])).toBeUndefined();
});
