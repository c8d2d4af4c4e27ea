/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { MarkLayer } from '../../../client/map/marks/markLayer.ts';
import { markOffset, placeMarks } from '../../../client/map/marks/placeMarks.ts';
import type { MapMark } from '../../../client/map/marks/mapMark.ts';

const mark = (id: string, unit: string): MapMark => ({ id, unit, state: 'ready', sign: 'M', label: `works ${id}` });
const buttons = (): readonly HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('.map-mark')];

afterEach(() => document.body.replaceChildren());

test('marks of a unit stand in rows of four about its middle', () => {
  expect(markOffset(0, 1)).toEqual([0, 0]);
  expect(markOffset(0, 4)[0]).toBe(-markOffset(3, 4)[0]);
  expect(markOffset(4, 5)).toEqual([0, 17]);
});

test('marks make way for names and for one another, below first', () => {
  const group = (unit: string, x: number) => ({ unit, middle: [x, 100] as const, of: 1 });
  expect(placeMarks([group('a', 100)], []).get('a')).toEqual([0, 17]);
  expect(placeMarks([group('a', 100)], [[80, 108, 160, 124]]).get('a')).toEqual([0, -17]);
  const both = placeMarks([group('a', 100), group('b', 105)], []);
  expect(both.get('b')).not.toEqual(both.get('a'));
  expect(placeMarks([group('a', 100)], [[0, 0, 500, 500]]).get('a')).toEqual([0, 17]);
});

test('many marks of a unit are one button with their number, which shows them apart and moves the focus', () => {
  const chosen: string[] = [];
  const layer = new MarkLayer(
    document.body,
    () => [0, 0],
    (id) => chosen.push(id),
  );
  layer.show([mark('a', 'moscow'), mark('b', 'moscow'), mark('c', 'moscow'), mark('d', 'kiev')]);
  expect(buttons().map((button) => button.textContent)).toEqual(['3', 'M']);
  expect(buttons()[0]?.ariaLabel).toBe('works a; works b; works c');
  buttons()[0]?.click();
  expect(buttons().map((button) => button.dataset['mark'])).toEqual(['a', 'b', 'c', 'd']);
  expect(document.activeElement).toBe(buttons()[0]);
  buttons()[1]?.click();
  expect(chosen).toEqual(['b']);
  layer.show([mark('d', 'kiev')]);
  expect(buttons()).toHaveLength(1);
});

test('a mark of a unit that the map does not know is left out', () => {
  const layer = new MarkLayer(
    document.body,
    () => undefined,
    () => undefined,
  );
  layer.show([mark('a', 'nowhere')]);
  expect(buttons()).toEqual([]);
});
