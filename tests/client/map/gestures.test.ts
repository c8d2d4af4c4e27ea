/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { listenForGestures } from '../../../client/map/scene/gestures.ts';
import type { GestureTargets } from '../../../client/map/scene/gestures.ts';

let element: HTMLElement;
let calls: [name: string, ...values: unknown[]][];
let end: () => void;

beforeEach(() => {
  element = document.createElement('div');
  // jsdom lays nothing out and captures no pointers.
  element.setPointerCapture = jest.fn();
  calls = [];
  const record =
    (name: string) =>
    (...values: unknown[]): void => {
      calls.push([name, ...values]);
    };
  const targets: GestureTargets = {
    pan: record('pan'),
    pinch: record('pinch'),
    pinchEnd: record('pinchEnd'),
    zoom: record('zoom'),
    point: record('point'),
    choose: record('choose'),
  };
  end = listenForGestures(element, targets);
});
afterEach(() => end());

function pointer(type: string, x: number, y: number, pointerId = 1): void {
  const event = new MouseEvent(type, { clientX: x, clientY: y, button: 0, bubbles: true });
  Object.defineProperties(event, { pointerId: { value: pointerId }, pointerType: { value: 'mouse' } });
  element.dispatchEvent(event);
}
const named = (name: string) => calls.filter(([call]) => call === name).map(([, ...values]) => values);

test('a press that hardly moves chooses', () => {
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 102, 101);
  pointer('pointerup', 102, 101);
  expect(named('choose')).toEqual([[[102, 101]]]);
  expect(named('pan')).toEqual([]);
});

test('a drag moves the map against the hand, loses nothing of the way and chooses nothing', () => {
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 103, 100);
  pointer('pointermove', 110, 100);
  pointer('pointermove', 130, 90);
  pointer('pointerup', 130, 90);
  const way = named('pan').reduce<[number, number]>(([x, y], [dx, dy]) => [x + Number(dx), y + Number(dy)], [0, 0]);
  expect(way).toEqual([-30, 10]);
  expect(named('choose')).toEqual([]);
});

test('moving without a press points', () => {
  pointer('pointermove', 50, 60);
  pointer('pointerleave', 50, 60);
  expect(named('point')).toEqual([[[50, 60]], [undefined]]);
});

test('the wheel collects small turns into whole steps and starts anew in the other direction', () => {
  const turn = (deltaY: number): void => void element.dispatchEvent(new WheelEvent('wheel', { deltaY, clientX: 5, clientY: 6 }));
  turn(-40);
  expect(named('zoom')).toEqual([]);
  turn(-40);
  expect(named('zoom')).toEqual([[1, [5, 6]]]);
  turn(50);
  expect(named('zoom')).toHaveLength(1);
  turn(10);
  expect(named('zoom')).toEqual([
    [1, [5, 6]],
    [-1, [5, 6]],
  ]);
});

test('two fingers pinch about their middle, and the last to leave chooses nothing', () => {
  pointer('pointerdown', 100, 100, 1);
  pointer('pointerdown', 200, 100, 2);
  pointer('pointermove', 300, 100, 2);
  expect(named('pinch')).toEqual([[[200, 100], 2]]);
  pointer('pointerup', 300, 100, 2);
  pointer('pointerup', 100, 100, 1);
  expect(named('pinchEnd')).toHaveLength(1);
  expect(named('choose')).toEqual([]);
});

test('nothing is heard after the end', () => {
  end();
  pointer('pointermove', 50, 60);
  expect(calls).toEqual([]);
});
