import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { SOVIET_UNITS } from '../../../shared/content/regions/sovietUnits.ts';
import type { GameState } from '../../../shared/state/gameState.ts';
import { resolveTurn } from '../../../shared/turn/resolveTurn.ts';
import { localWeather } from '../../../shared/world/localWeather.ts';
import { regionalFigures } from '../../../shared/world/regionalFigures.ts';
import { split } from '../../../shared/world/regionShares.ts';
import { newGame } from '../../support/newGame.ts';

function gameAt(year: number): GameState {
  let state = newGame({ leadership: 'apparatus', war: 'none' });
  while (state.date.year < year && state.outcome === undefined) state = resolveTurn(state);
  return state;
}

describe('the map', () => {
  test.each([1922, 1925, 1940, 1950])('in %i the figures of the units add up to the nation', (year) => {
    const state = gameAt(year);
    const figures = Object.values(regionalFigures(state));
    const last = state.years.at(-1);
    const sum = (pick: (unit: (typeof figures)[number]) => number) => figures.reduce((total, unit) => total + pick(unit), 0);
    expect(sum(({ population }) => population)).toBeCloseTo(state.economy.population, 9);
    expect(sum(({ harvest }) => harvest)).toBeCloseTo(last?.reportedHarvest ?? NaN, 9);
    expect(sum(({ industry }) => industry)).toBeCloseTo(last?.nonFarmOutput ?? NaN, 9);
    expect(sum(({ population, urbanShare }) => population * urbanShare)).toBeCloseTo(
      state.economy.population * state.economy.urbanShare,
      9,
    );
    for (const unit of figures) {
      expect(unit.population).toBeGreaterThan(0);
      expect(unit.harvest).toBeGreaterThanOrEqual(0);
      expect(unit.urbanShare).toBeGreaterThanOrEqual(0);
      expect(unit.urbanShare).toBeLessThanOrEqual(1);
    }
  });

  test('units count only once they are Soviet', () => {
    const at = (year: number) => Object.keys(regionalFigures(gameAt(year)));
    expect(at(1922)).not.toContain('primorye');
    expect(at(1923)).toContain('primorye');
    expect(at(1930)).not.toContain('estonia');
    expect(at(1947)).toEqual(expect.arrayContaining(['estonia', 'galicia', 'kaliningrad', 's_sakhalin']));
    expect(at(1947)).toHaveLength(SOVIET_UNITS.length);
  });

  test('every unit is on the map that is drawn', () => {
    const regions = readFileSync('assets/map/data/regions.csv', 'utf8');
    for (const { unit } of SOVIET_UNITS) expect(regions).toContain(`\n${unit},`);
  });

  test('the same state always gives the same figures, and looking changes nothing', () => {
    const state = gameAt(1926);
    const before = structuredClone(state);
    expect(regionalFigures(state)).toEqual(regionalFigures(state));
    expect(state).toEqual(before);
  });

  test('local luck is even on average and wider in a drought', () => {
    const draws = Array.from({ length: 400 }, (_, index) => localWeather(`seed${String(index)}`, 1930, 0, SOVIET_UNITS)).flat();
    expect(draws.reduce((sum, luck) => sum + luck, 0) / draws.length).toBeCloseTo(1, 1);
    const spread = (weather: number) => {
      const luck = localWeather('spread', 1921, weather, SOVIET_UNITS);
      return Math.max(...luck) - Math.min(...luck);
    };
    expect(spread(-2)).toBeGreaterThan(spread(0));
  });

  test('ploughing new lands moves the harvest to the steppe', () => {
    const state = gameAt(1950);
    const share = () => {
      const figures = regionalFigures(state);
      return (figures['akmolinsk']?.harvest ?? 0) / (state.years.at(-1)?.reportedHarvest ?? 1);
    };
    state.orders.newLands = 0;
    const before = share();
    state.orders.newLands = 1;
    expect(share()).toBeGreaterThan(2 * before);
  });

  test('a split adds up, and gives nothing where nothing weighs', () => {
    expect(split(10, [1, 2, 2])).toEqual([2, 4, 4]);
    expect(split(10, [0, 0])).toEqual([0, 0]);
  });
});
