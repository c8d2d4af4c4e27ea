import { describe, expect, test } from '@jest/globals';
import { applyAutumnDeaths, applySpringDeaths, famineDeaths, uncoveredDeficit } from '../../../shared/economy/famine.ts';
import { levers, parameters, stocks } from './fixtures.ts';

/** Food need for which the unevenness of regions is two million tonnes. */
const NEED = 2 / 0.075;

const peace = (changes: Parameters<typeof levers>[0], shortage: number) => ({
  levers: levers(changes),
  shortage,
  ruralPopulation: 100,
  foodNeed: NEED,
  warPopulationChange: 0,
});

describe('famine', () => {
  test('has a threshold: a cushion costs nothing, a shortage costs in proportion', () => {
    // Unevenness 0.075 * NEED = 2; 2 ln(1 + e^(x/2)): 0.0000908 at -20, 1.38629 at 0, 10.01343 at 10
    expect(uncoveredDeficit(-20, NEED, parameters)).toBeCloseTo(0.0000908, 7);
    expect(uncoveredDeficit(0, NEED, parameters)).toBeCloseTo(1.38629, 5);
    expect(uncoveredDeficit(10, NEED, parameters)).toBeCloseTo(10.01343, 5);
  });

  test('kills as the deficit goes, more under repression, less than half as many with relief', () => {
    const plain = famineDeaths(peace({}, 10), parameters);
    // 0.7 * 10.01343
    expect(plain).toBeCloseTo(7.0094, 4);
    expect(famineDeaths(peace({ repression: 1 }, 10), parameters)).toBeCloseTo(1.5 * plain, 10);
    // 1 - 0.9 * 0.8 = 0.28
    expect(famineDeaths(peace({ famineRelief: 0.8 }, 10), parameters)).toBeCloseTo(0.28 * plain, 10);
  });

  test('ends where so few are left that they can be fed', () => {
    // 12 % of a village of 100 million
    expect(famineDeaths(peace({}, 60), parameters)).toBeCloseTo(12, 10);
  });

  test('is not counted twice where war losses include it', () => {
    const plain = famineDeaths(peace({}, 10), parameters);
    expect(famineDeaths({ ...peace({}, 10), warPopulationChange: -3 }, parameters)).toBeCloseTo(plain - 3, 10);
    expect(famineDeaths({ ...peace({}, 10), warPopulationChange: -8 }, parameters)).toBe(0);
  });

  test('takes 30 % with the harvest and 70 % in spring', () => {
    const state = stocks({ population: 150 });
    applyAutumnDeaths(state, 2, parameters);
    expect(state.population).toBeCloseTo(149.4, 10);
    expect(state.pendingFamineDeaths).toBeCloseTo(1.4, 10);
    applySpringDeaths(state);
    expect(state.population).toBeCloseTo(148, 10);
    expect(state.springFamineDeaths).toBeCloseTo(1.4, 10);
    expect(state.pendingFamineDeaths).toBe(0);
  });
});
