import { describe, expect, test } from '@jest/globals';
import { PLAN_PARAMETERS } from '../../../shared/content/planParameters.ts';
import { PLANS } from '../../../shared/content/plans/plans.ts';
import { everyBranch } from '../../../shared/society/plan/branchLevels.ts';
import { fulfilment } from '../../../shared/society/plan/fulfilment.ts';
import { publishedGrowth } from '../../../shared/society/plan/publishedGrowth.ts';
import { planGap, reckonTautness } from '../../../shared/society/plan/reckonTautness.ts';
import { stormingPattern } from '../../../shared/society/plan/storming.ts';
import { advanceUnfinished, completion } from '../../../shared/society/plan/unfinishedBuilding.ts';
import { investmentEfficiency } from '../../../shared/economy/accumulation.ts';
import { ECONOMIES, SCENARIOS } from '../../../shared/content/index.ts';
import { PLAN_BRANCHES } from '../../../shared/state/planState.ts';

const expected = everyBranch(() => 0.05);

describe('tautness of targets', () => {
  test('is nothing up to the forecast, and full far above it', () => {
    expect(reckonTautness({}, expected)).toBe(0);
    expect(reckonTautness(expected, expected)).toBe(0);
    expect(
      reckonTautness(
        everyBranch(() => 0.05 + PLAN_PARAMETERS.fullGap),
        expected,
      ),
    ).toBeCloseTo(1, 10);
    expect(
      reckonTautness(
        everyBranch(() => 0.5),
        expected,
      ),
    ).toBe(1);
  });

  test('slack in one branch and many small targets do not ease a taut one', () => {
    const alone = planGap({ heavyIndustry: 0.2 }, expected);
    // Heavy industry has 3 of 10 parts of the weight and lies 0.15 above.
    expect(alone).toBeCloseTo(0.3 * 0.15, 10);
    const others = Object.fromEntries(PLAN_BRANCHES.filter((branch) => branch !== 'heavyIndustry').map((branch) => [branch, -0.1]));
    expect(planGap({ ...others, heavyIndustry: 0.2 }, expected)).toBeCloseTo(alone, 10);
  });
});

describe('fulfilment', () => {
  const base = everyBranch(() => 100);

  test('is level against target, and no branch makes good for another by much', () => {
    const reached = { ...base, steel: 110, grain: 100 };
    const result = fulfilment({ steel: 0.1, grain: 0.1 }, base, reached, 1);
    expect(result.branches.steel).toBeCloseTo(1, 10);
    expect(result.branches.grain).toBeCloseTo(1 / 1.1, 10);
    const glut = fulfilment({ steel: 0.1, grain: 0.1 }, base, { ...reached, steel: 300 }, 1);
    expect(glut.overall).toBeCloseTo((PLAN_PARAMETERS.mostPerBranch + 1 / 1.1) / 2, 10);
    expect(glut.branches.coal).toBeUndefined();
  });
});

describe('storming and unfinished building', () => {
  test('the last quarter swells with tautness under the plan, and the year stays whole', () => {
    expect(stormingPattern(0, 1)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(stormingPattern(1, 0)[3]).toBe(0.25);
    expect(stormingPattern(1, 1)[3]).toBeGreaterThan(stormingPattern(0.5, 1)[3]);
    for (const tautness of [0.2, 0.6, 1]) {
      const quarters = stormingPattern(tautness, 0.9);
      expect(quarters.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
      expect(quarters[0]).toBeLessThan(quarters[2]);
    }
  });

  test('what tautness adds to unfinished building is what the economy counts as kept from working', () => {
    const parameters = ECONOMIES[SCENARIOS['1921']?.economy ?? '']?.parameters;
    if (parameters === undefined) throw new Error('no economy');
    const year = { investment: 40, tautness: 1, tautnessWaste: parameters.tautnessWaste, crowding: 0 };
    // At full tautness, where nothing but the waste is left.
    const working = (tautness: number) => 40 * investmentEfficiency(100, { tautness, planScope: 1 }, parameters);
    const added = advanceUnfinished(0, year) - advanceUnfinished(0, { ...year, tautness: 0 });
    expect(added).toBeCloseTo(working(0) - working(1), 10);
    expect(added).toBeGreaterThan(0);
  });

  test('it grows with tautness, with great works at once, and is finished when calm', () => {
    const after = (tautness: number, crowding: number) => {
      let stock = 0;
      for (let year = 0; year < 10; year++) stock = advanceUnfinished(stock, { investment: 40, tautness, tautnessWaste: 0.15, crowding });
      return stock;
    };
    expect(after(1, 0)).toBeGreaterThan(1.3 * after(0, 0));
    expect(after(1, 1)).toBeGreaterThan(1.2 * after(1, 0));
    expect(after(0, 1)).toBeCloseTo(after(0, 0), 10);
    expect(completion({ tautness: 1, crowding: 1 })).toBeGreaterThan(0);
    expect(advanceUnfinished(after(1, 1), { investment: 40, tautness: 0, tautnessWaste: 0.15, crowding: 1 })).toBeLessThan(after(1, 1));
  });
});

describe('the plans of the record', () => {
  test('follow each other, name their sources and ask for growth', () => {
    expect(new Set(PLANS.map(({ id }) => id)).size).toBe(PLANS.length);
    for (const [index, plan] of PLANS.entries()) {
      expect(plan.from).toBeGreaterThan(PLANS[index - 1]?.from ?? 0);
      expect(plan.to - plan.from + 1).toBeLessThanOrEqual(PLAN_PARAMETERS.mostYears);
      expect(plan.sources.length).toBeGreaterThan(0);
      const growth = Object.values(publishedGrowth(plan));
      expect(growth.length).toBeGreaterThanOrEqual(5);
      for (const rate of growth) {
        expect(rate).toBeGreaterThan(0);
        expect(rate).toBeLessThan(PLAN_PARAMETERS.mostGrowth);
      }
    }
  });

  test('steel of the first plan was to rise from 4.0 to 10.4 million tonnes in five years', () => {
    const [first] = PLANS;
    if (first === undefined) throw new Error('no plans');
    expect(4.0 * (1 + (publishedGrowth(first).steel ?? 0)) ** 5).toBeCloseTo(10.4, 8);
  });
});
