import { describe, expect, test } from '@jest/globals';
import { advancePopulation, birthRate, deathRate } from '../../../shared/economy/demography.ts';
import { workInPlaces } from '../../../shared/economy/labourForce.ts';
import { migrate, migrationBalance, townPull } from '../../../shared/economy/migration.ts';
import { technologyGrowth } from '../../../shared/economy/technology.ts';
import { levers, parameters, stocks } from './fixtures.ts';

describe('technology', () => {
  const far = { gdpPerHead: 1000, frontier: 10000, worldAccess: 1 };

  test('comes from home and, for open countries, from the frontier', () => {
    // Six years of schooling, far behind: 0.0091 at home; 0.016 ln 10 = 0.036841 from abroad.
    const state = stocks({ schooling: 6 });
    expect(technologyGrowth(state, { ...far, levers: levers() }, parameters)).toBeCloseTo(0.0091, 10);
    expect(technologyGrowth(state, { ...far, levers: levers({ openness: 1 }) }, parameters)).toBeCloseTo(0.0091 + 0.036841, 6);
    // Soft budgets halve what is learned abroad.
    expect(technologyGrowth(state, { ...far, levers: levers({ openness: 1, softBudgets: 1 }) }, parameters)).toBeCloseTo(
      0.0091 + 0.0184207,
      6,
    );
  });

  test('is slower at the frontier and suffers from the overload of planners', () => {
    const state = stocks({ schooling: 6 });
    const rich = { gdpPerHead: 13000, frontier: 13000, worldAccess: 1 };
    expect(technologyGrowth(state, { ...rich, levers: levers() }, parameters)).toBeCloseTo(0.25 * 0.0091, 10);
    // 0.0067 ln 10
    expect(technologyGrowth(state, { ...rich, levers: levers({ planScope: 1 }) }, parameters)).toBeCloseTo(0.25 * 0.0091 - 0.015427, 6);
  });
});

describe('migration', () => {
  const inputs = { levers: levers({ softBudgets: 1 }), farmOutputPerWorker: 1, marginalProduct: 1.15, collectivised: 0, occupation: 0 };

  test('nobody moves while the town pays no more than moving costs', () => {
    expect(townPull(inputs, parameters)).toBeCloseTo(0, 12);
    expect(migrationBalance(stocks(), inputs, parameters).wouldBeMovers).toBeCloseTo(0, 12);
  });

  test('hard budgets hire less, squeezed villages leave more', () => {
    const pull = (changes: Parameters<typeof levers>[0]) =>
      townPull({ ...inputs, marginalProduct: 3, levers: levers(changes) }, parameters);
    expect(pull({ softBudgets: 0 })).toBeLessThan(pull({ softBudgets: 1 }));
    expect(pull({ procurementPressure: 1 })).toBeGreaterThan(pull({}));
  });

  test('those for whom there is no job are unemployed', () => {
    const state = stocks({
      nonFarmLabourShare: 0.2,
      nonFarmCapital: 100,
      nonFarmCapitalLastYear: 100,
      coordinationLastYear: 0.2,
      coordination: 0.2,
    });
    const balance = migrationBalance(state, { ...inputs, marginalProduct: 10 }, parameters);
    // Pull is capped at 1.2: 0.06 * 1.2 * (1 - 0.2 - 0.1) = 0.0504 would move; jobs 0.006 - 0.0127 < 0. Soft budgets take on 0.32 of them.
    expect(balance.wouldBeMovers).toBeCloseTo(0.0504, 10);
    expect(balance.jobs).toBe(0);
    expect(balance.factors.beyondPlaces).toBeCloseTo(0.016128, 10);
    expect(balance.unemployment).toBeCloseTo(0.034272, 10);
    expect(balance.moved).toBeCloseTo(0.016128, 10);
    const hard = migrationBalance(state, { ...inputs, marginalProduct: 100, levers: levers() }, parameters);
    expect(hard.unemployment).toBeCloseTo(0.0504, 10);
  });

  test('collectivisation drives out, at its pace', () => {
    const movers = (collectivised: number) => migrationBalance(stocks(), { ...inputs, collectivised }, parameters).wouldBeMovers;
    // 0.035 * (1 - 0.165 - 0.1)
    expect(movers(1)).toBeCloseTo(0.025725, 10);
    expect(movers(0.5)).toBeCloseTo(movers(1) / 2, 10);
  });

  test('those hired beyond their places work little, get places when more open than movers come, and are let go by hard budgets', () => {
    const state = stocks({ nonFarmLabourShare: 0.3, overstaffing: 0.03, coordination: 0.9, coordinationLastYear: 0.9 });
    // A tenth of the hands without a place: 1 - 0.73 * 0.1
    expect(workInPlaces(state, parameters)).toBeCloseTo(0.927, 10);
    const growing = { ...state, nonFarmCapital: 105, nonFarmCapitalLastYear: 100 };
    const jobs = migrationBalance(growing, inputs, parameters).jobs;
    expect(jobs).toBeGreaterThan(0.005);
    migrate(growing, inputs, parameters);
    expect(growing.overstaffing).toBeCloseTo(0.03 - jobs, 10);
    const hard = { ...state, nonFarmCapital: 100, nonFarmCapitalLastYear: 100 };
    migrate(hard, { ...inputs, levers: levers(), marginalProduct: 2.9 }, parameters);
    expect(hard.overstaffing).toBeCloseTo(0.015, 10);
    expect(hard.nonFarmLabourShare).toBeCloseTo(0.285, 10);
  });

  test('stops under occupation', () => {
    const state = stocks({ nonFarmCapital: 120, nonFarmCapitalLastYear: 100 });
    const before = state.nonFarmLabourShare;
    migrate(state, { ...inputs, marginalProduct: 10, occupation: 0.2 }, parameters);
    expect(state.nonFarmLabourShare).toBe(before);
  });
});

describe('population', () => {
  test('has fewer births in towns and fewer deaths with income', () => {
    // 0.0442 - 0.0448 / 2; 0.0081 + 0.0186 / 2
    expect(birthRate(0.5, 0, parameters)).toBeCloseTo(0.0218, 10);
    expect(deathRate(1500, parameters)).toBeCloseTo(0.0174, 10);
    expect(deathRate(9000, parameters)).toBe(parameters.deathRateBase);
  });

  test('adds up', () => {
    const state = stocks({ population: 150 });
    const vital = advancePopulation(state, { gdpPerHead: 800, mobilisation: 0, warPopulationChange: -4 }, parameters);
    expect(state.population).toBeCloseTo(150 + vital.births - vital.deaths - 4, 10);
    // No more than 15 % in a year
    expect(
      advancePopulation(stocks({ population: 20 }), { gdpPerHead: 800, mobilisation: 0, warPopulationChange: -8 }, parameters).warChange,
    ).toBe(-3);
  });
});
