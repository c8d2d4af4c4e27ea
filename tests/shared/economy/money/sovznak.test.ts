import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../../shared/content/economies/ussr.ts';
import { USSR_MONEY } from '../../../../shared/content/economies/ussrMoney.ts';
import { SOVZNAK_PRICES } from '../../../../shared/data/money/sovznakPrices.ts';
import { log } from '../../../../shared/math/exact.ts';
import type { MoneyQuarter } from '../../../../shared/state/moneyAccount.ts';
import { at, fromYear, moneyBesideHistory } from './historicalMoney.ts';

/** Prices in the notes people were paid in: old ones while they circulate. */
function paperPriceLog10(account: MoneyQuarter): number {
  return account.oldNotesShare > 0 ? account.oldNotesPriceLog10 : account.prices.consumerLog10;
}

describe('paper money 1921-24', () => {
  const history = moneyBesideHistory({ lastYear: 1928 });

  test.each(SOVZNAK_PRICES.observations.filter(({ year }) => year >= 1921))(
    'prices are within a factor of 3 at the end of $year Q$quarter',
    (observation) => {
      const recorded = log(observation.value) / log(10);
      expect(Math.abs(paperPriceLog10(at(history, observation.year, observation.quarter)) - recorded)).toBeLessThan(log(3) / log(10));
    },
  );

  test('the hard currency replaces the notes in 1924 and holds its value', () => {
    expect(at(history, 1922, 3).oldNotesShare).toBe(0);
    expect(at(history, 1923, 2).oldNotesShare).toBeGreaterThan(0.3);
    expect(at(history, 1924, 2).oldNotesShare).toBe(0);
    for (const year of [1924, 1925, 1926, 1927]) expect(Math.abs(at(history, year, 4).prices.yearlyInflation)).toBeLessThan(0.12);
  });

  test('without the law prices go on rising, and the reform stops them', () => {
    const kept = moneyBesideHistory({ lastYear: 1926, adjust: (inputs) => ({ ...inputs, hardCurrency: 0 }) });
    expect(at(kept, 1924, 4).prices.yearlyInflation).toBeGreaterThan(10);
    expect(at(history, 1924, 4).prices.yearlyInflation).toBeLessThan(0.12);
    expect(at(kept, 1923, 4).prices.yearlyInflation).toBeGreaterThan(10);
  });

  test('the law fails where the deficit stays large', () => {
    const spending = moneyBesideHistory({ lastYear: 1926, book: { taxEffort: fromYear(USSR_MONEY.book.taxEffort, [1921, 0.05]) } });
    expect(at(spending, 1925, 4).oldNotesShare).toBeGreaterThan(0.05);
    expect(paperPriceLog10(at(spending, 1925, 4))).toBeGreaterThan(paperPriceLog10(at(history, 1925, 4)) + 2);
  });

  test('the law fails where nothing backs the notes', () => {
    const bare = moneyBesideHistory({ lastYear: 1926, adjust: (inputs) => ({ ...inputs, reserves: 0 }) });
    expect(at(bare, 1924, 4).oldNotesShare).toBeGreaterThan(0.9);
    expect(paperPriceLog10(at(bare, 1924, 4)) - paperPriceLog10(at(bare, 1923, 4))).toBeGreaterThan(1);
    expect(at(history, 1924, 4).prices.consumerLog10 - at(history, 1924, 2).prices.consumerLog10).toBeLessThan(0.05);
  });

  test('earlier taxes mean less printing', () => {
    const taxed = moneyBesideHistory({
      lastYear: 1923,
      book: { taxEffort: [[1921, 1]] },
      policy: { planDiscipline: [[1921, 0.95]], defenceShare: fromYear(USSR_ECONOMY.book.defenceShare, [1921, 0.02]) },
    });
    expect(at(taxed, 1923, 4).prices.consumerLog10).toBeLessThan(paperPriceLog10(at(history, 1923, 4)) - 0.5);
  });
});
