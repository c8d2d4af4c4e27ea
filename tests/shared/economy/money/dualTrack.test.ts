import { describe, expect, test } from '@jest/globals';
import { dualTrack } from './chinesePath.ts';
import { at } from './historicalMoney.ts';

describe('dual track with frozen quotas', () => {
  const record = dualTrack({ announcement: 0.1, creditAfter1988: 0.15 });
  const yearly = (year: number): number => at(record, year, 4).prices.yearlyInflation;

  test.each([1984, 1985, 1986, 1987, 1988])('prices rise by 5 to 25 %% in %d', (year) => {
    expect(yearly(year)).toBeGreaterThan(0.05);
    expect(yearly(year)).toBeLessThan(0.25);
  });

  test('the announcement of free prices makes 1988 the worst year, and without it 1988 is calmer', () => {
    expect(yearly(1988)).toBe(Math.max(...[1984, 1985, 1986, 1987, 1988, 1989, 1990].map(yearly)));
    const silent = dualTrack({ announcement: 0, creditAfter1988: 0.15 });
    expect(at(silent, 1988, 4).prices.yearlyInflation).toBeLessThan(yearly(1988) - 0.015);
  });

  test('retrenchment brings expectations down faster than waiting', () => {
    const waiting = dualTrack({ announcement: 0.1, creditAfter1988: 0.6 });
    expect(at(record, 1989, 4).expectedInflation).toBeLessThan(at(waiting, 1989, 4).expectedInflation * 0.75);
    expect(yearly(1989)).toBeLessThan(at(waiting, 1989, 4).prices.yearlyInflation);
  });
});
