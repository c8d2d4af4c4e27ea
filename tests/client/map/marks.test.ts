/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { MarkLayer, markOffset } from '../../../client/map/marks/markLayer.ts';
import type { MapMark } from '../../../client/map/marks/mapMark.ts';

const mark = (id: string, unit: string): MapMark => ({ id, unit, state: 'ready', sign: 'M', label: `works ${id}` });
const buttons = (): readonly HTMLButtonElement[] => [...document.querySelectorAll<HTMLButtonElement>('.map-mark')];

afterEach(() => document.body.replaceChildren());

test('marks stand in rows below the middle of their unit, where its name is', () => {
  expect(markOffset(0, 1)).toEqual([0, 17]);
  expect(markOffset(0, 4)[0]).toBe(-markOffset(3, 4)[0]);
  expect(markOffset(4, 5)).toEqual([0, 34]);
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
