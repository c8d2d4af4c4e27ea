import { describe, expect, test } from '@jest/globals';
import { LAWS, LEVERS, PROGRAMMES } from '../../../../shared/content/index.ts';
import { HARD_CURRENCY } from '../../../../shared/content/economies/moneyLaws.ts';
import { MONEY_PROGRAMMES } from '../../../../shared/content/economies/moneyProgrammes.ts';
import { moneyLeversAt } from '../../../../shared/economy/money/moneyInputsAt.ts';
import { MONEY_LEVER_IDS } from '../../../../shared/state/moneyState.ts';
import type { MoneyLeverId, MoneyLevers } from '../../../../shared/state/moneyState.ts';

const YEARS = Array.from({ length: 71 }, (_, index) => 1921 + index);

/** Levers that break the bounds of the laws a programme wants in a year, in words. */
function breaches(id: string, year: number, levers: MoneyLevers): string[] {
  return Object.values(LAWS).flatMap((law) => {
    const wanted = PROGRAMMES[id]?.laws[law.id]?.findLast(([from]) => from <= year);
    const bounds = wanted === undefined ? {} : (law.positions[wanted[1]]?.bounds ?? {});
    return MONEY_LEVER_IDS.filter((lever: MoneyLeverId) => {
      const { min = -Infinity, max = Infinity } = bounds[lever] ?? {};
      return levers[lever] < min - 1e-9 || levers[lever] > max + 1e-9;
    }).map((lever) => `${year} ${law.id} ${lever} ${levers[lever]}`);
  });
}

describe('money levers of programmes', () => {
  test('are there for every programme', () => {
    expect(Object.keys(MONEY_PROGRAMMES).toSorted()).toEqual(Object.keys(PROGRAMMES).toSorted());
  });

  test.each(Object.entries(MONEY_PROGRAMMES))('%s keeps to the ranges, the yearly limits and its own laws', (id, book) => {
    let before = moneyLeversAt(book, 1921);
    for (const year of YEARS) {
      const levers = moneyLeversAt(book, year);
      for (const lever of MONEY_LEVER_IDS) {
        const { min, max, yearlyLimit } = LEVERS[lever];
        expect(levers[lever]).toBeGreaterThanOrEqual(min);
        expect(levers[lever]).toBeLessThanOrEqual(max);
        expect(Math.abs(levers[lever] - before[lever])).toBeLessThanOrEqual(yearlyLimit + 1e-9);
      }
      expect(breaches(id, year, levers)).toEqual([]);
      before = levers;
    }
  });

  test('the laws on currency and on prices bound money, and the budget knows every currency', () => {
    const bounded = Object.values(LAWS).filter(({ positions }) =>
      positions.some(({ bounds }) => MONEY_LEVER_IDS.some((lever) => bounds[lever] !== undefined)),
    );
    expect(bounded.map(({ id }) => id).toSorted()).toEqual(['currency', 'price-regime']);
    expect(LAWS['currency']?.positions.map(({ id }) => id).toSorted()).toEqual(Object.keys(HARD_CURRENCY).toSorted());
  });
});
