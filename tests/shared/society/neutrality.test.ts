import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { advanceQuarter } from '../../../shared/economy/advanceQuarter.ts';
import { calibrate } from '../../../shared/economy/calibrate.ts';
import { leversAt } from '../../../shared/economy/leversAt.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import { shocksAt } from '../../../shared/economy/shocksAt.ts';
import { startEconomy } from '../../../shared/economy/startEconomy.ts';
import { advanceSociety } from '../../../shared/society/advanceSociety.ts';
import { foundSociety } from '../../../shared/society/foundSociety.ts';
import { referenceCourse } from '../../../shared/society/referenceCourse.ts';
import { societyInputs } from '../../../shared/society/societyInputs.ts';
import { addQuarters } from '../../../shared/state/calendar.ts';
import type { EconomyYear } from '../../../shared/state/economyState.ts';
import { historicalLaws } from '../../../shared/turn/createGame.ts';
import { recordGame } from '../../support/recordGame.ts';

/** The real economy under the record's book, with society answering every quarter. */
function recordWithSociety(): EconomyYear[] {
  const economy = calibrate(USSR_ECONOMY);
  const reference = referenceCourse(USSR_ECONOMY, true);
  const state = startEconomy(economy);
  const society = foundSociety();
  const years: EconomyYear[] = [];
  for (let date = USSR_ECONOMY.start; date.year <= USSR_ECONOMY.lastYear; date = addQuarters(date, 1)) {
    const levers = leversAt(USSR_ECONOMY.book, date.year);
    const laws = historicalLaws({ year: date.year, quarter: 4 });
    const inputs = { date, withholding: 0, ...shocksAt(USSR_ECONOMY, date), ...societyInputs(society, levers, laws) };
    const year = advanceQuarter(state, inputs, economy);
    if (year === undefined) continue;
    years.push(year);
    advanceSociety(society, { year, levers, laws, engagement: 1 }, reference.get(year.year));
  }
  return years;
}

describe("society on the record's course", () => {
  test('leaves every account of the real economy as it is without it', () => {
    const alone = runBook(USSR_ECONOMY);
    const together = recordWithSociety();
    expect(together).toHaveLength(alone.length);
    for (const [index, year] of alone.entries()) {
      for (const [name, value] of Object.entries(year)) {
        if (typeof value !== 'number') continue;
        const other = together[index]?.[name as keyof EconomyYear];
        expect([year.year, name, Math.abs(Number(other) - value) <= 1e-9 * Math.max(1, Math.abs(value))]).toEqual([year.year, name, true]);
      }
    }
  });

  test('in a game under the orders and laws of the record, effort stays within a hundredth of it', () => {
    const { society } = recordGame(1991);
    expect(society.years).toHaveLength(71);
    for (const { effort, farmEffort, reportingZeal } of society.years) {
      expect(Math.abs(effort - 1)).toBeLessThan(0.01);
      expect(Math.abs(farmEffort - 1)).toBeLessThan(0.01);
      expect(reportingZeal).toBe(0);
    }
  });
});

describe('the record of society', () => {
  const course = [...referenceCourse(USSR_ECONOMY, true).values()];
  const at = (year: number) => course.find((entry) => entry.year === year) ?? course[0];

  test('owners share all output, strata all households, and everything stays on its scale', () => {
    for (const year of course) {
      expect(Object.values(year.ownership).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(year.poor + year.middle + year.betterOff + year.inCollectives).toBeCloseTo(1, 9);
      const { ownership, ...rest } = year;
      for (const value of [...Object.values(ownership), year.poor, year.middle, year.betterOff, year.enthusiasm, year.exhaustion]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      for (const value of Object.values(rest)) expect(Number.isFinite(value)).toBe(true);
    }
  });

  test.each([
    [1928, 0.036],
    [1934, 0.043],
    [1961, 0.045],
    [1968, 0.038],
    [1980, 0.035],
    [1985, 0.044],
    [1990, 0.073],
    [1991, 0.084],
  ])('the top hundredth of %i is within a point of the series', (year, share) => {
    expect(Math.abs((at(year)?.topShare ?? 0) - share)).toBeLessThan(0.0105);
  });

  test('life expectancy follows the Russian series: about 37 in 1927, 44 in 1939, 55 in 1950, 67 in 1960, 68 in 1985', () => {
    for (const [year, years] of [
      [1927, 37.5],
      [1939, 43.6],
      [1950, 55.2],
      [1960, 66.8],
      [1970, 68.5],
      [1985, 68.5],
    ] as const)
      expect(Math.abs((at(year)?.lifeExpectancy ?? 0) - years)).toBeLessThan(3.5);
  });

  test('the village of 1927 has a few better-off in a hundred, the state makes a third of all output, in 1937 two thirds', () => {
    expect(at(1927)?.betterOff).toBeGreaterThan(0.02);
    expect(at(1927)?.betterOff).toBeLessThan(0.05);
    expect(at(1927)?.ownership.state).toBeLessThan(0.4);
    expect(at(1937)?.ownership.state).toBeGreaterThan(0.6);
    expect(at(1937)?.ownership.peasants).toBeLessThan(0.05);
  });
});
