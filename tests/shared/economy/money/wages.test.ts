import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../../shared/content/economies/ussr.ts';
import { USSR_MONEY } from '../../../../shared/content/economies/ussrMoney.ts';
import { feedbackOf } from '../../../../shared/economy/money/feedback.ts';
import type { MoneyQuarter, Wages } from '../../../../shared/state/moneyAccount.ts';
import { at, fromYear, moneyBesideHistory } from './historicalMoney.ts';

function wagesIn(quarters: readonly MoneyQuarter[], year: number, quarter: number): Wages {
  const { wages } = at(quarters, year, quarter);
  if (wages === undefined) throw new Error('the account has no wages');
  return wages;
}

const history = moneyBesideHistory();
const TIGHT = { creditEase: fromYear(USSR_MONEY.book.creditEase, [1923, 0.2], [1925, 0.5]) };

describe('wages and strikes', () => {
  test('wages come late and works stand still while the scissors are open in 1923, and no longer when they have closed', () => {
    expect(wagesIn(history, 1923, 4).arrears).toBeGreaterThan(0.1);
    expect(wagesIn(history, 1923, 4).strikes).toBeGreaterThan(0.02);
    expect(wagesIn(history, 1923, 4).strikes).toBeLessThan(0.08);
    expect(wagesIn(history, 1922, 3).strikes).toBeLessThan(0.005);
    expect(wagesIn(history, 1924, 4).strikes).toBe(0);
  });

  test('not where credit keeps the scissors closed', () => {
    const tight = moneyBesideHistory({ lastYear: 1925, book: TIGHT });
    expect(wagesIn(tight, 1923, 4).arrears).toBeLessThan(0.05);
    expect(wagesIn(tight, 1923, 4).strikes).toBeLessThan(0.01);
  });

  test('strikes come back in 1989 with queues, and not where money finds goods', () => {
    expect(wagesIn(history, 1989, 3).strikes).toBeGreaterThan(0.01);
    expect(wagesIn(history, 1985, 3).strikes).toBeLessThan(0.003);
    const sober = moneyBesideHistory({
      book: { taxEffort: fromYear(USSR_MONEY.book.taxEffort, [1985, 0.85]), creditEase: fromYear(USSR_MONEY.book.creditEase, [1988, 0.3]) },
    });
    expect(wagesIn(sober, 1989, 3).strikes).toBeLessThan(wagesIn(history, 1989, 3).strikes / 2);
  });

  test('repression keeps them down, a war of the whole country does too', () => {
    const feared = moneyBesideHistory({ policy: { repression: fromYear(USSR_ECONOMY.book.repression, [1985, 0.8]) } });
    expect(wagesIn(feared, 1989, 3).strikes).toBeLessThan(wagesIn(history, 1989, 3).strikes / 20);
    for (const quarter of [1, 2, 3, 4]) expect(wagesIn(history, 1943, quarter).strikes).toBeLessThan(0.002);
  });

  test('pay is what comes in time, keeps its value and finds goods; people get used to it', () => {
    for (const account of history) {
      const { received, arrears, kept } = account.wages ?? { received: NaN, arrears: NaN, kept: NaN };
      expect(received).toBeCloseTo((1 - arrears) * kept * account.incentive, 12);
    }
    expect(wagesIn(history, 1978, 4).strikes).toBeLessThan(0.002);
    expect(wagesIn(history, 1978, 4).received).toBeLessThan(0.97);
  });

  test('strikes cost days of work', () => {
    const { parameters } = USSR_MONEY;
    const account = at(history, 1923, 4);
    const without = feedbackOf({ ...account, wages: { ...wagesIn(history, 1923, 4), strikes: 0 } }, 0, parameters);
    const lost = without.effortFactor - feedbackOf(account, 0, parameters).effortFactor;
    expect(lost).toBeCloseTo(parameters.strikeLength * wagesIn(history, 1923, 4).strikes, 12);
  });
});
