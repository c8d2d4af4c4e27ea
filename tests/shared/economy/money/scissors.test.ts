import { describe, expect, test } from '@jest/globals';
import { USSR_MONEY } from '../../../../shared/content/economies/ussrMoney.ts';
import { SCISSORS_RATIO } from '../../../../shared/data/money/scissorsRatio.ts';
import type { MoneyRunOptions } from '../../../../shared/economy/money/runMoney.ts';
import { quarterIndex } from '../../../../shared/state/calendar.ts';
import type { MoneyQuarter } from '../../../../shared/state/moneyAccount.ts';
import { at, fromYear, moneyBesideHistory } from './historicalMoney.ts';

const { book } = USSR_MONEY;

function highestRatio(options: MoneyRunOptions): number {
  const quarters = moneyBesideHistory({ ...options, lastYear: 1925 });
  const watched = quarters.filter(({ date }) => quarterIndex(date) >= quarterIndex({ year: 1922, quarter: 4 }));
  return Math.max(...watched.map(({ scissors }) => scissors.ratio));
}

describe('scissors', () => {
  const history = moneyBesideHistory({ lastYear: 1927 });

  test('under historical levers the ratio peaks in autumn 1923 and closes by late 1924', () => {
    const until1926 = history.filter(({ date }) => date.year <= 1926);
    const peak = until1926.reduce<MoneyQuarter | undefined>(
      (highest, account) => (highest === undefined || account.scissors.ratio > highest.scissors.ratio ? account : highest),
      undefined,
    );
    expect(peak?.date).toEqual({ year: 1923, quarter: 4 });
    expect(peak?.scissors.ratio).toBeGreaterThan(2.5);
    expect(peak?.scissors.ratio).toBeLessThan(3.7);
    expect(at(history, 1924, 4).scissors.ratio).toBeLessThan(1.35);
  });

  test.each(SCISSORS_RATIO.observations)('the ratio is within 15 % of the record in $year Q$quarter', (observation) => {
    expect(Math.abs(at(history, observation.year, observation.quarter).scissors.ratio / observation.value - 1)).toBeLessThan(0.15);
  });

  test('goods stay unsold and grain stays in the village while the blades are open', () => {
    expect(at(history, 1923, 4).scissors.unsoldStocks).toBeGreaterThan(at(history, 1922, 4).scissors.unsoldStocks + 0.3);
    expect(at(history, 1923, 4).scissors.marketedShare).toBeLessThan(at(history, 1924, 3).scissors.marketedShare - 0.15);
  });

  test('a policy that a player can find keeps the ratio under 1.8', () => {
    const tight = fromYear(book.creditEase, [1923, 0.25], [1924, 0.25], [1925, 0.45]);
    expect(highestRatio({ book: { creditEase: tight } })).toBeLessThan(1.8);
    expect(
      highestRatio({
        book: {
          creditEase: tight,
          priceCeilings: [
            [1922, 0],
            [1923, 0.6],
          ],
        },
      }),
    ).toBeLessThan(1.65);
    expect(
      highestRatio({
        book: {
          goodsImports: [
            [1922, 0],
            [1923, 0.6],
          ],
          grainPrice: [
            [1922, 1],
            [1923, 1.4],
            [1924, 1.5],
          ],
          priceCeilings: [
            [1922, 0],
            [1923, 0.6],
          ],
        },
      }),
    ).toBeLessThan(1.8);
  });

  test('each tool alone narrows the blades, and easy credit kept holds them open', () => {
    const worst = highestRatio({});
    expect(
      highestRatio({
        book: {
          priceCeilings: [
            [1922, 0],
            [1923, 0.8],
          ],
        },
      }),
    ).toBeLessThan(worst - 0.4);
    expect(
      highestRatio({
        book: {
          goodsImports: [
            [1922, 0],
            [1923, 1],
          ],
        },
      }),
    ).toBeLessThan(worst - 0.2);
    expect(
      highestRatio({
        book: {
          grainPrice: [
            [1922, 1],
            [1923, 1.5],
          ],
        },
      }),
    ).toBeLessThan(worst - 0.2);
    const easy = moneyBesideHistory({
      lastYear: 1925,
      book: { creditEase: fromYear(book.creditEase, [1923, 0.9]), priceCeilings: [[1921, 0]] },
    });
    expect(at(easy, 1924, 4).scissors.ratio).toBeGreaterThan(1.8);
  });
});
