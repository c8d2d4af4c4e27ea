import { describe, expect, test } from '@jest/globals';
import { LAWS, PROGRAMMES } from '../../../../shared/content/index.ts';
import { HARD_CURRENCY, MONEY_LAW_BOUNDS } from '../../../../shared/content/economies/moneyLaws.ts';
import { MONEY_LEVERS } from '../../../../shared/content/economies/moneyLevers.ts';
import { MONEY_PROGRAMMES } from '../../../../shared/content/economies/moneyProgrammes.ts';
import { moneyLeversAt } from '../../../../shared/economy/money/moneyInputsAt.ts';
import { MONEY_LEVER_IDS } from '../../../../shared/state/moneyState.ts';
import type { MoneyLeverId, MoneyLevers } from '../../../../shared/state/moneyState.ts';

const YEARS = Array.from({ length: 71 }, (_, index) => 1921 + index);

/** Position of a law that a programme wants in a year. */
function positionIn(id: string, law: string, year: number): string | undefined {
  const wanted = PROGRAMMES[id]?.laws[law]?.findLast(([from]) => from <= year);
  return wanted === undefined ? undefined : LAWS[law]?.positions[wanted[1]]?.id;
}

/** Levers that break the bounds of the laws of a year, in words. */
function breaches(id: string, year: number, levers: MoneyLevers): string[] {
  return Object.entries(MONEY_LAW_BOUNDS).flatMap(([law, positions]) => {
    const bounds = positions[positionIn(id, law, year) ?? ''] ?? {};
    return MONEY_LEVER_IDS.filter((lever: MoneyLeverId) => {
      const { min = -Infinity, max = Infinity } = bounds[lever] ?? {};
      return levers[lever] < min - 1e-9 || levers[lever] > max + 1e-9;
    }).map((lever) => `${year} ${law} ${lever} ${levers[lever]}`);
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
        const { min, max, yearlyLimit } = MONEY_LEVERS[lever];
        expect(levers[lever]).toBeGreaterThanOrEqual(min);
        expect(levers[lever]).toBeLessThanOrEqual(max);
        expect(Math.abs(levers[lever] - before[lever])).toBeLessThanOrEqual(yearlyLimit + 1e-9);
      }
      expect(breaches(id, year, levers)).toEqual([]);
      before = levers;
    }
  });

  test('laws that bound money exist, position by position', () => {
    for (const [law, positions] of Object.entries(MONEY_LAW_BOUNDS)) {
      expect(LAWS[law]?.positions.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(positions)));
    }
    expect(LAWS['currency']?.positions.map(({ id }) => id).toSorted()).toEqual(Object.keys(HARD_CURRENCY).toSorted());
  });
});
