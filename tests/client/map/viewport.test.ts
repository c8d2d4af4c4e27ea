import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SHEET } from '../../../client/map/geometry/point.ts';
import type { Viewport } from '../../../client/map/geometry/viewport.ts';
import {
  MAXIMUM_STEP,
  fitBox,
  keepOnSheet,
  minimumStep,
  scaleOf,
  stepOf,
  toScreen,
  toSheet,
  zoomAbout,
} from '../../../client/map/geometry/viewport.ts';
import { Camera } from '../../../client/map/scene/camera.ts';

const insets = { top: 60, right: 0, bottom: 0, left: 320 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const view: Viewport = { left: 1000, top: 800, scale: 0.5, width: 1280, height: 720 };

test('screen and sheet are inverse to each other', () => {
  fc.assert(
    fc.property(fc.double({ min: -500, max: 9000, noNaN: true }), fc.double({ min: -500, max: 5000, noNaN: true }), (x, y) => {
      const [backX, backY] = toSheet(view, toScreen(view, [x, y]));
      expect(backX).toBeCloseTo(x, 6);
      expect(backY).toBeCloseTo(y, 6);
    }),
  );
});

test('zooming keeps the place under the pointer', () => {
  const under = toSheet(view, [300, 200]);
  const near = zoomAbout(view, [300, 200], 2);
  expect(near.scale).toBe(2);
  expect(toSheet(near, [300, 200])[0]).toBeCloseTo(under[0], 9);
  expect(toSheet(near, [300, 200])[1]).toBeCloseTo(under[1], 9);
});

test('steps are quarters of an octave', () => {
  expect(scaleOf(4)).toBe(2);
  for (let step = -14; step <= MAXIMUM_STEP; step += 1) expect(stepOf(scaleOf(step))).toBe(step);
});

test('at the smallest step the whole sheet is on screen, and it is in the middle', () => {
  const scale = scaleOf(minimumStep(1280, 720));
  expect(SHEET.width * scale).toBeLessThanOrEqual(1280);
  expect(SHEET.height * scale).toBeLessThanOrEqual(720);
  const kept = keepOnSheet({ ...view, scale, left: 5000, top: -4000 }, none);
  expect(toScreen(kept, [SHEET.width / 2, SHEET.height / 2])[0]).toBeCloseTo(640, 6);
  expect(toScreen(kept, [SHEET.width / 2, SHEET.height / 2])[1]).toBeCloseTo(360, 6);
});

test('no view shows more than the paper margin beyond the sheet', () => {
  const kept = keepOnSheet({ ...view, left: -9999, top: 99999 }, none);
  expect(kept.left).toBeGreaterThanOrEqual(-200);
  expect(kept.top + kept.height / kept.scale).toBeLessThanOrEqual(SHEET.height + 200);
});

test('a box is fitted into what the panels leave free', () => {
  const fitted = fitBox(view, [2000, 1000, 4000, 2000], insets);
  const [left, top] = toScreen(fitted, [2000, 1000]);
  const [right, bottom] = toScreen(fitted, [4000, 2000]);
  expect(left).toBeGreaterThanOrEqual(insets.left);
  expect(top).toBeGreaterThanOrEqual(insets.top);
  expect(right).toBeLessThanOrEqual(1280);
  expect(bottom).toBeLessThanOrEqual(720);
  expect((left + right) / 2).toBeCloseTo((320 + 1280) / 2, 6);
});

describe('camera', () => {
  test('glides to the next step and arrives on it exactly', () => {
    const camera = new Camera(1280, 720, false);
    const before = camera.step;
    camera.zoomSteps(4, [640, 360], 0);
    camera.advance(80);
    expect(camera.moving).toBe(true);
    expect(camera.view.scale).toBeGreaterThan(scaleOf(before));
    expect(camera.view.scale).toBeLessThan(scaleOf(before + 4));
    camera.advance(1000);
    expect(camera.moving).toBe(false);
    expect(camera.view.scale).toBe(scaleOf(before + 4));
  });

  test('jumps where motion is to be reduced', () => {
    const camera = new Camera(1280, 720, true);
    camera.flyTo([2000, 1000, 3000, 1600], 0);
    expect(camera.moving).toBe(false);
    const [x, y] = toScreen(camera.view, [2500, 1300]);
    expect(x).toBeCloseTo(640, 6);
    expect(y).toBeCloseTo(360, 6);
  });

  test('never goes beyond the nearest and furthest step', () => {
    const camera = new Camera(1280, 720, true);
    camera.zoomSteps(99, undefined, 0);
    expect(camera.step).toBe(MAXIMUM_STEP);
    camera.zoomSteps(-99, undefined, 0);
    expect(camera.step).toBe(minimumStep(1280, 720));
  });

  test('comes to a step again after fingers have left it between two', () => {
    const camera = new Camera(1280, 720, true);
    camera.pinch([640, 360], 1.31);
    camera.zoomSteps(0, [640, 360], 0);
    expect(camera.view.scale).toBe(scaleOf(camera.step));
  });
});
