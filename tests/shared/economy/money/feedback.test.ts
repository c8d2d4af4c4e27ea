import { describe, expect, test } from '@jest/globals';
import { MONEY_PROGRAMMES } from '../../../../shared/content/economies/moneyProgrammes.ts';
import { USSR_ECONOMY } from '../../../../shared/content/economies/ussr.ts';
import { USSR_MONEY } from '../../../../shared/content/economies/ussrMoney.ts';
import { PROGRAMMES } from '../../../../shared/content/index.ts';
import { GDP_PER_HEAD } from '../../../../shared/data/history/gdpPerHead.ts';
import { runEconomyWithMoney } from '../../../../shared/economy/money/runEconomyWithMoney.ts';
import { runBook } from '../../../../shared/economy/runBook.ts';
import { mean } from '../../../../shared/math/numbers.ts';
import type { EconomyYear } from '../../../../shared/state/economyState.ts';
import { at, fromYear } from './historicalMoney.ts';

const { book } = USSR_MONEY;

function meanError(years: readonly EconomyYear[]): number {
  const errors = GDP_PER_HEAD.observations.flatMap((observation) =>
    years.filter(({ year }) => year === observation.year).map(({ gdpPerHead }) => Math.abs(gdpPerHead / observation.value - 1)),
  );
  return mean(errors);
}

describe('feedback on the real economy', () => {
  const together = runEconomyWithMoney(USSR_ECONOMY, USSR_MONEY);
  const alone = runBook(USSR_ECONOMY);

  test('leaves the back-test of output where it was', () => {
    expect(meanError(together.years)).toBeLessThan(meanError(alone) + 0.001);
  });

  test('open scissors keep grain off the market in 1923 and 1924', () => {
    const procured = (years: readonly EconomyYear[], year: number): number =>
      years.find((account) => account.year === year)?.procurement ?? 0;
    expect(procured(together.years, 1924)).toBeLessThan(procured(alone, 1924) * 0.99);
    const closed = runEconomyWithMoney(USSR_ECONOMY, USSR_MONEY, {
      lastYear: 1926,
      book: { creditEase: fromYear(book.creditEase, [1923, 0.25], [1924, 0.25], [1925, 0.45]) },
    });
    expect(procured(closed.years, 1924)).toBeGreaterThan(procured(together.years, 1924) * 1.01);
  });

  test('a low price for grain makes the grain strike of 1927-28; a better price avoids it', () => {
    const dear = runEconomyWithMoney(USSR_ECONOMY, USSR_MONEY, {
      lastYear: 1928,
      book: { grainPrice: fromYear(book.grainPrice, [1926, 1.1]), creditEase: fromYear(book.creditEase, [1926, 0.4]) },
    });
    const strike = at(together.quarters, 1928, 1).scissors.marketingFactor;
    expect(strike).toBeLessThan(0.92);
    expect(at(dear.quarters, 1928, 1).scissors.marketingFactor).toBeGreaterThan(strike + 0.1);
  });

  test('imports of goods for the village take machines from industry', () => {
    const goods = runEconomyWithMoney(USSR_ECONOMY, USSR_MONEY, {
      lastYear: 1931,
      book: {
        goodsImports: [
          [1929, 0],
          [1930, 1],
        ],
      },
    });
    const ceiling = (years: readonly EconomyYear[]): number => years.find(({ year }) => year === 1931)?.investmentCeiling ?? 0;
    expect(ceiling(goods.years)).toBeLessThan(ceiling(together.years));
  });

  test.each(Object.keys(PROGRAMMES))('%s has money levers and ends with finite prices', (id) => {
    const programme = PROGRAMMES[id];
    const moneyBook = MONEY_PROGRAMMES[id as keyof typeof MONEY_PROGRAMMES];
    const { quarters } = runEconomyWithMoney(USSR_ECONOMY, USSR_MONEY, { policy: programme?.levers, book: moneyBook });
    expect(moneyBook).toBeDefined();
    expect(quarters.every(({ prices, money }) => Number.isFinite(prices.consumer) && Number.isFinite(money) && money > 0)).toBe(true);
  });

  test('markets kept open live with moderate inflation and no queues', () => {
    const { quarters } = runEconomyWithMoney(USSR_ECONOMY, USSR_MONEY, {
      policy: PROGRAMMES['nep-kept']?.levers,
      book: MONEY_PROGRAMMES['nep-kept'],
      adjust: (inputs) => ({ ...inputs, hardCurrency: inputs.date.year >= 1923 ? 1 : 0 }),
    });
    expect(at(quarters, 1938, 4).prices.yearlyInflation).toBeLessThan(0.1);
    expect(at(quarters, 1938, 4).prices.queue).toBeLessThan(0.03);
  });
});
