import { describe, expect, test } from '@jest/globals';
import { accumulate, investmentCeiling, investmentEfficiency, tautnessEffect } from '../../../shared/economy/accumulation.ts';
import type { AccumulationInputs } from '../../../shared/economy/accumulation.ts';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import type { Knots } from '../../../shared/math/numbers.ts';
import { levers, parameters, stocks } from './fixtures.ts';

function inputs(changes: Partial<AccumulationInputs> = {}): AccumulationInputs {
  return {
    levers: levers({ investmentShare: 0.25, defenceShare: 0.1 }),
    gdp: 200,
    nonFarmOutput: 100,
    worldAccess: 1,
    destruction: 0,
    ...changes,
  };
}

describe("the Fel'dman limit", () => {
  test('is what heavy industry makes and the world sells, less what defence claims', () => {
    // 1.15 * 0.3 * 100 - 0.45 * 0.1 * 200 = 25.5
    expect(investmentCeiling(0.3, inputs(), parameters)).toBeCloseTo(25.5, 10);
    // plus 0.08 * 0.5 * 0.7 * 200 = 5.6
    const open = inputs({ levers: levers({ defenceShare: 0.1, openness: 0.5 }), worldAccess: 0.7 });
    expect(investmentCeiling(0.3, open, parameters)).toBeCloseTo(31.1, 10);
  });

  test('caps investment that is decreed above it', () => {
    const use = accumulate(stocks({ heavyCapitalShare: 0.3 }), inputs(), parameters);
    expect(use.investment).toBeCloseTo(25.5, 10);
    expect(accumulate(stocks({ heavyCapitalShare: 0.8 }), inputs(), parameters).investment).toBeCloseTo(50, 10);
  });

  test('leaves room for repairs even where defence claims everything', () => {
    const war = inputs({ levers: levers({ investmentShare: 0.1, defenceShare: 0.6 }) });
    expect(accumulate(stocks({ heavyCapitalShare: 0.3 }), war, parameters).investment).toBeCloseTo(0.03 * 200, 10);
  });
});

describe('taut targets', () => {
  test('speed building up to a point and lengthen it beyond', () => {
    const effects = Array.from({ length: 101 }, (_, hundredth) => tautnessEffect(hundredth / 100, parameters));
    const best = effects.indexOf(Math.max(...effects)) / 100;
    expect(tautnessEffect(0, parameters)).toBe(0);
    expect(best).toBeGreaterThan(0.2);
    expect(best).toBeLessThan(0.4);
    expect(tautnessEffect(0.7, parameters)).toBeLessThan(0);
    expect(tautnessEffect(1, parameters)).toBe(-parameters.tautnessWaste);
  });

  test.each([
    [0, 0.3, 1],
    [0.3, 1, -1],
  ])('decide how much capital there is in 1937: tautness %f against %f', (one, other, sign) => {
    const capital = (tautness: number): number => {
      const knots: Knots = [
        [1927, 0],
        [1928, tautness],
      ];
      return runBook(USSR_ECONOMY, { book: { tautness: knots }, lastYear: 1937 }).at(-1)?.nonFarmCapital ?? Number.NaN;
    };
    expect(sign * (capital(other) / capital(one) - 1)).toBeGreaterThan(0.01);
  });
});

describe('capital', () => {
  test('wears, and grows by what is installed', () => {
    const state = stocks({ nonFarmCapital: 300, nonFarmCapitalPeak: 300, heavyCapitalShare: 0.8, farmCapital: 70 });
    const quiet = inputs({ levers: levers({ investmentShare: 0.1, farmInvestmentShare: 0.2, heavyIndustryShare: 0.3, defenceShare: 0 }) });
    accumulate(state, quiet, parameters);
    // 300 * 0.965 + 16; 70 * 0.95 + 4
    expect(state.nonFarmCapital).toBeCloseTo(305.5, 10);
    expect(state.farmCapital).toBeCloseTo(70.5, 10);
    // (0.8 * 289.5 + 0.3 * 16) / 305.5
    expect(state.heavyCapitalShare).toBeCloseTo(0.77381, 5);
  });

  test('is cheap to repair below its former peak', () => {
    const whole = stocks({ nonFarmCapital: 300, nonFarmCapitalPeak: 300 });
    const damaged = stocks({ nonFarmCapital: 300, nonFarmCapitalPeak: 400 });
    for (const state of [whole, damaged]) accumulate(state, inputs(), parameters);
    expect(damaged.nonFarmCapital).toBeGreaterThan(whole.nonFarmCapital);
  });

  test('is built fastest under targets that stretch, comes dearer beyond reach and, for rich planned economies, from far away', () => {
    expect(investmentEfficiency(500, levers(), parameters)).toBe(1);
    expect(investmentEfficiency(500, levers({ tautness: 1 }), parameters)).toBeCloseTo(0.85, 12);
    // 1 + 0.42 * 0.3 * 0.7 - 0.15 * 0.3
    expect(investmentEfficiency(500, levers({ tautness: 0.3 }), parameters)).toBeCloseTo(1.0432, 12);
    // 1 - 0.1 ln 2
    expect(investmentEfficiency(1200, levers({ planScope: 1 }), parameters)).toBeCloseTo(0.930685, 6);
  });
});
