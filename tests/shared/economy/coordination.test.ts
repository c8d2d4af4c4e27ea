import { describe, expect, test } from '@jest/globals';
import { advanceCoordination, coordinationLosses, coordinationTarget, disorganisation } from '../../../shared/economy/coordination.ts';
import { advanceCorruption, advanceMarketInstitutions } from '../../../shared/economy/institutions.ts';
import { quarterlyRate } from '../../../shared/economy/quarterlyRate.ts';
import { levers, parameters, stocks } from './fixtures.ts';

describe('quarterly rates', () => {
  test('four quarters close what a year closes', () => {
    const left = (1 - quarterlyRate(0.62)) ** 4;
    expect(left).toBeCloseTo(0.38, 12);
  });
});

describe('disorganisation', () => {
  test('is what neither an enforced plan nor markets cover', () => {
    // 1 - 0.5 * 0.8 - 0.4 = 0.2
    expect(disorganisation({ marketInstitutions: 0.4 }, levers({ planScope: 0.5, planDiscipline: 0.8 }))).toBeCloseTo(0.2, 12);
    expect(disorganisation({ marketInstitutions: 0.9 }, levers({ planScope: 0.9 }))).toBe(0);
  });
});

describe('coordination', () => {
  test('losses add up to the distance from full coordination', () => {
    const state = stocks({ marketInstitutions: 0.3, corruption: 0.5, defenceShareLastYear: 0.1 });
    const given = levers({ planScope: 0.9, planDiscipline: 0.9, tautness: 1, repression: 0.5, defenceShare: 0.05 });
    const losses = coordinationLosses(state, given, 0.4, parameters);
    const sum = Object.values(losses).reduce((total, loss) => total + loss, 0);
    expect(coordinationTarget(losses)).toBeCloseTo(1 - sum, 12);
    // Tautness 0.096 * 1 * 0.9, repression 0.097 * 0.5, occupation 0.1 * 0.4, corruption 0.14 * 0.5 * 0.9.
    expect(losses.tautness).toBeCloseTo(0.0864, 12);
    expect(losses.repression).toBeCloseTo(0.0485, 12);
    expect(losses.occupation).toBeCloseTo(0.04, 12);
    expect(losses.corruption).toBeCloseTo(0.063, 12);
  });

  test('recovers in proportion to itself', () => {
    const state = stocks({ coordination: 0.5 });
    advanceCoordination(state, 1, parameters);
    // Yearly 0.662 * 0.5 = 0.331; a quarter closes 1 - 0.669^(1/4) = 0.095608 of the gap of 0.5.
    expect(state.coordination).toBeCloseTo(0.547804, 5);
  });

  test('falls at its own rate and never to nothing', () => {
    const state = stocks({ coordination: 0.8 });
    for (let quarter = 0; quarter < 4; quarter++) advanceCoordination(state, 0.4, parameters);
    // After a year 60 % of the distance of 0.4 is left.
    expect(state.coordination).toBeCloseTo(0.4 + 0.6 * 0.4, 10);
    for (let quarter = 0; quarter < 100; quarter++) advanceCoordination(state, -1, parameters);
    expect(state.coordination).toBe(parameters.minimumCoordination);
  });
});

describe('institutions', () => {
  test('markets return faster where people remember trade', () => {
    const remembering = stocks({ marketInstitutions: 0.1, marketMemory: 0.9 });
    const forgetful = stocks({ marketInstitutions: 0.1, marketMemory: 0 });
    for (const state of [remembering, forgetful]) advanceMarketInstitutions(state, levers({ marketScope: 0.7 }), parameters);
    expect(remembering.marketInstitutions).toBeGreaterThan(forgetful.marketInstitutions);
    expect(forgetful.marketInstitutions).toBeGreaterThan(0.1);
  });

  test('memory of trade halves in about fifteen years without markets', () => {
    const state = stocks({ marketInstitutions: 0, marketMemory: 0.8 });
    for (let quarter = 0; quarter < 60; quarter++) advanceMarketInstitutions(state, levers({ marketScope: 0 }), parameters);
    expect(state.marketMemory).toBeCloseTo(0.8 * 0.955 ** 15, 10);
  });

  test('corruption grows under an unchecked plan and not under an inspected one', () => {
    const unchecked = stocks({ corruption: 0.2 });
    const inspected = stocks({ corruption: 0.2 });
    advanceCorruption(unchecked, levers({ planScope: 1 }), parameters);
    advanceCorruption(inspected, levers({ planScope: 1, inspection: 1 }), parameters);
    expect(unchecked.corruption).toBeGreaterThan(0.2);
    expect(inspected.corruption).toBeLessThan(0.2);
  });
});
