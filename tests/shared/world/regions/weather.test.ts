import { describe, expect, test } from '@jest/globals';
import { SOVIET_UNITS } from '../../../../shared/content/regions/sovietUnits.ts';
import { openStream } from '../../../../shared/math/rng.ts';
import { allocateWithin } from '../../../../shared/world/regions/allocateWithin.ts';
import { localWeather } from '../../../../shared/world/regions/localWeather.ts';
import { split } from '../../../../shared/world/regions/split.ts';
import { recordGame } from '../../../support/recordGame.ts';

describe('sharing out', () => {
  test('a split adds up, and gives nothing where nothing weighs', () => {
    expect(split(10, [1, 2, 2])).toEqual([2, 4, 4]);
    expect(split(10, [0, 0])).toEqual([0, 0]);
  });

  test('what a full part cannot take goes to the others by weight', () => {
    // The first is full at 1; the other 9 go 1 : 2.
    expect(allocateWithin(10, [5, 1, 2], [1, 100, 100])).toEqual([1, 3, 6]);
    expect(allocateWithin(0, [1, 1], [1, 1])).toEqual([0, 0]);
  });

  test('more than all can take is shared by what they can take', () => {
    expect(allocateWithin(12, [1, 1], [2, 4])).toEqual([4, 8]);
    expect(allocateWithin(12, [1, 2], [0, 0])).toEqual([4, 8]);
  });

  test('parts without weight but with room are left out until the others are full', () => {
    const parts = allocateWithin(3, [1, 0], [2, 2]);
    expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBeCloseTo(3, 12);
    expect(parts[0]).toBeGreaterThanOrEqual(2);
  });
});

describe('local weather', () => {
  const draw = (seed: string, weather: number, year = 1930, recorded = false) =>
    localWeather(openStream(seed, {}, 'localWeather'), { year, weather, recorded }, SOVIET_UNITS);

  test('is even on average and wider in a drought', () => {
    const draws = Array.from({ length: 400 }, (_, index) => draw(`seed${String(index)}`, 0)).flat();
    expect(draws.reduce((sum, luck) => sum + luck, 0) / draws.length).toBeCloseTo(1, 1);
    const spread = (weather: number) => Math.max(...draw('spread', weather)) - Math.min(...draw('spread', weather));
    expect(spread(-2)).toBeGreaterThan(spread(0));
  });

  test('falls where the record says when the weather is that of the record, and not when it is drawn', () => {
    const volga = SOVIET_UNITS.findIndex(({ unit }) => unit === 'samara');
    const siberia = SOVIET_UNITS.findIndex(({ unit }) => unit === 'novosibirsk');
    for (const seed of ['a', 'b', 'c', 'd']) {
      const luck = draw(seed, -2, 1921, true);
      expect(luck[volga]).toBeLessThan(0.7);
      expect(luck[siberia]).toBeGreaterThan(luck[volga] ?? 1);
    }
    const drawn = Array.from({ length: 200 }, (_, index) => draw(`free${String(index)}`, -2, 1921)[volga] ?? 0);
    expect(drawn.reduce((sum, luck) => sum + luck, 0) / drawn.length).toBeGreaterThan(0.9);
  });

  test('comes from a stream of its own, whose place is kept with the game', () => {
    const state = recordGame(1925);
    expect(state.random['localWeather']).toBe(5);
  });
});
