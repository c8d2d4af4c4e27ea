import { describe, expect, test } from '@jest/globals';
import { effectiveLabour, elasticityOfSubstitution, produceOutsideFarming, relativeHours } from '../../../shared/economy/production.ts';
import { parameters, stocks } from './fixtures.ts';

const peace = { planScope: 1, occupation: 0, mobilisation: 0 };

/** Stocks whose effective inputs of last year equal this year's, so that nothing has grown. */
function still(capital: number, workers: number, planScope: number) {
  const inputs = { ...peace, planScope, nonFarmLabour: workers };
  const state = stocks({ nonFarmCapital: capital, effectiveCapital: capital, coordination: 1, capitalElasticity: 0.4 });
  state.effectiveLabour = effectiveLabour(state, inputs, parameters);
  return { state, inputs };
}

describe('production outside farming', () => {
  test('has constant returns: half as much again of both inputs gives half as much again of output', () => {
    const { state, inputs } = still(100, 20, 1);
    state.nonFarmCapital = 150;
    const output = produceOutsideFarming(state, { ...inputs, nonFarmLabour: 30 }, 10, parameters);
    expect(output).toBeCloseTo(15, 10);
    expect(state.capitalElasticity).toBeCloseTo(0.4, 12);
  });

  test('meets diminishing returns where capital outruns labour under a plan', () => {
    const { state, inputs } = still(100, 20, 1);
    state.nonFarmCapital = 110;
    // exp(0.4 ln 1.1) = 1.03886; the odds of the elasticity fall by 1.5 ln 1.1 = 0.14297, from 2/3 to 0.57784.
    expect(produceOutsideFarming(state, inputs, 100, parameters)).toBeCloseTo(103.886, 2);
    expect(state.capitalElasticity).toBeCloseTo(0.57784 / 1.57784, 4);
  });

  test('substitutes more easily in a market', () => {
    expect(elasticityOfSubstitution(1, parameters)).toBeCloseTo(0.4, 12);
    expect(elasticityOfSubstitution(0, parameters)).toBeCloseTo(0.9, 12);
    const plan = still(100, 20, 1);
    const market = still(100, 20, 0);
    for (const { state, inputs } of [plan, market]) {
      state.nonFarmCapital = 200;
      produceOutsideFarming(state, inputs, 1, parameters);
    }
    expect(market.state.capitalElasticity).toBeGreaterThan(plan.state.capitalElasticity);
  });

  test('loses what is occupied', () => {
    const { state, inputs } = still(100, 20, 1);
    expect(produceOutsideFarming(state, { ...inputs, occupation: 0.4 }, 100, parameters)).toBeLessThan(70);
  });

  test('people work fewer hours once they are well off', () => {
    expect(relativeHours(3000, parameters)).toBe(1);
    // exp(-0.2 ln 2) = 0.87055
    expect(relativeHours(9000, parameters)).toBeCloseTo(0.87055, 5);
  });
});
