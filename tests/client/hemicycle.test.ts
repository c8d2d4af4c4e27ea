import { expect, test } from '@jest/globals';
import { hallSeats } from '../../client/charts/hemicycle.ts';

test.each([0, 1, 2, 27, 61, 139, 412])('a hall of %i has a seat for everyone, inside the box, from left to right', (count) => {
  const seats = hallSeats(count);
  expect(seats).toHaveLength(count);
  for (const { x, y } of seats) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(2);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(1.0001);
  }
  for (let index = 1; index < seats.length; index++) {
    expect(seats[index]?.angle ?? 0).toBeLessThanOrEqual(seats[index - 1]?.angle ?? 0);
  }
});

test('no two members share a seat', () => {
  const places = new Set(hallSeats(412).map(({ x, y }) => `${x.toFixed(4)}:${y.toFixed(4)}`));
  expect(places.size).toBe(412);
});
