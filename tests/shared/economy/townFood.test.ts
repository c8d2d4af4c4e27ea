import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { nonFarmOutputLedger } from '../../../shared/economy/ledgers/outputLedgers.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import { expectedDiet, townFood, uncovered } from '../../../shared/economy/townFood.ts';
import type { EconomyYear } from '../../../shared/state/economyState.ts';
import { parameters, stocks } from './fixtures.ts';

/** Forty million people in towns of a hundred million, at an income at which no more food is wanted. */
const COUNTRY = stocks({ population: 100, urbanShare: 0.4, gdpPerHead: 6500 });
const FED = { grain: 12, missing: 0, farmOutput: 85, weather: 0, occupation: 0 };

function inYear(years: readonly EconomyYear[], year: number): EconomyYear {
  const found = years.find((account) => account.year === year);
  if (found === undefined) throw new Error(`no account of ${String(year)}`);
  return found;
}

describe('what is not covered of a need', () => {
  test('is nothing above it, the rest below it, and goes smoothly from one to the other', () => {
    expect(uncovered(1.05, 0.05)).toBe(0);
    expect(uncovered(3, 0.05)).toBe(0);
    expect(uncovered(1, 0.05)).toBeCloseTo(0.0125, 12);
    expect(uncovered(0.95, 0.05)).toBeCloseTo(0.05, 12);
    expect(uncovered(0.4, 0.05)).toBeCloseTo(0.6, 12);
    for (let cover = 0; cover < 1.2; cover += 0.01) {
      const step = uncovered(cover, 0.05) - uncovered(cover + 0.01, 0.05);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThanOrEqual(0.01 + 1e-12);
    }
  });
});

describe('food for the towns', () => {
  test('leaves output alone where there is enough, however much there is', () => {
    expect(townFood(COUNTRY, FED, parameters)).toBe(1);
    expect(townFood(COUNTRY, { ...FED, grain: 50, farmOutput: 500 }, parameters)).toBe(1);
  });

  test('costs output where grain for the towns or the diet of the country falls short', () => {
    // Half of 0.22 t for each of 40 million.
    expect(townFood(COUNTRY, { ...FED, grain: 4.4 }, parameters)).toBeCloseTo(1 - 0.02 * 0.5, 12);
    // 600 of 800 dollars a head.
    expect(townFood(COUNTRY, { ...FED, farmOutput: 60 }, parameters)).toBeCloseTo(1 - 0.38 * 0.25, 12);
  });

  test('falls short where grain from abroad stays away: animals go without first, then bread', () => {
    // Of 12 Mt 8.8 are bread. Two missing leave it whole and take 0.8 bn of 85 from animals: 842 dollars a head against 800.
    const cut = townFood(COUNTRY, { ...FED, missing: 2 }, parameters);
    expect(cut).toBeCloseTo(townFood(COUNTRY, { ...FED, farmOutput: 84.2 }, parameters), 12);
    const hungry = townFood(COUNTRY, { ...FED, farmOutput: 500, missing: 7.6 }, parameters);
    expect(hungry).toBeCloseTo(townFood(COUNTRY, { ...FED, farmOutput: 500, grain: 4.4 }, parameters), 12);
    expect(townFood(COUNTRY, { ...FED, grain: 4.4, missing: -7.6 }, parameters)).toBe(1);
  });

  test('is not lost with one bad harvest, but with farms that give too little in ordinary weather', () => {
    const drought = { ...FED, farmOutput: 85 * (1 - 2 * parameters.weatherFarmEffect), weather: -2 };
    expect(townFood(COUNTRY, drought, parameters)).toBe(1);
  });

  test('is measured by those who live outside the occupied country', () => {
    expect(townFood(COUNTRY, { ...FED, grain: 6, farmOutput: 42.5, occupation: 0.5 }, parameters)).toBe(1);
    expect(townFood(COUNTRY, { ...FED, occupation: 1 }, parameters)).toBe(1);
  });

  test('is wanted the more the richer people are, up to a point', () => {
    expect(expectedDiet(6500 / 4, parameters)).toBeCloseTo(800 / 2, 10);
    expect(expectedDiet(20_000, parameters)).toBe(800);
  });
});

describe('in a run', () => {
  const history = runBook(USSR_ECONOMY);

  test('history is neutral from 1924 on, and pays only for the hunger of 1921-22', () => {
    for (const { factors } of history) expect(factors.nonFarm.townFood).toBeLessThanOrEqual(0);
    const later = history.filter(({ year }) => year >= 1924 && year <= 1991);
    for (const { factors } of later) expect(factors.nonFarm.townFood).toBeGreaterThan(-0.005);
    expect(inYear(history, 1921).factors.nonFarm.townFood).toBeLessThan(-0.01);
  });

  test('farms starved of investment hold back everything, and the ledger says so', () => {
    const knots = USSR_ECONOMY.book.farmInvestmentShare.filter(([year]) => year < 1950);
    const starved = runBook(USSR_ECONOMY, { book: { farmInvestmentShare: [...knots, [1950, 0.05]] } });
    expect(inYear(starved, 1980).gdpPerHead).toBeLessThan(0.98 * inYear(history, 1980).gdpPerHead);
    const ledger = nonFarmOutputLedger(inYear(starved, 1955), inYear(starved, 1980));
    expect(ledger.parts.find(({ cause }) => cause === 'townFood')?.amount).toBeLessThan(-10);
    expect(ledger.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(ledger.to - ledger.from);
  });
});
