import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../../shared/content/economies/ussr.ts';
import { USSR_MONEY } from '../../../../shared/content/economies/ussrMoney.ts';
import { BUDGET_DEFICIT } from '../../../../shared/data/money/budgetDeficit.ts';
import { OVERHANG } from '../../../../shared/data/money/overhang.ts';
import type { Knots } from '../../../../shared/math/numbers.ts';
import type { LeverId } from '../../../../shared/state/levers.ts';
import { at, fromYear, moneyBesideHistory, moneyBesidePolicy } from './historicalMoney.ts';

const history = moneyBesideHistory();
const real = USSR_ECONOMY.book;
const { book } = USSR_MONEY;

describe('overhang of the late Soviet economy', () => {
  test.each(OVERHANG.observations)('is within 35 % of the estimate at the end of $year', (observation) => {
    expect(Math.abs(at(history, observation.year, 4).prices.overhang / observation.value - 1)).toBeLessThan(0.35);
  });

  test.each(BUDGET_DEFICIT.observations.filter(({ quality }) => quality === 'recalled'))(
    'comes from a budget deficit of the recorded size in $year',
    (observation) => {
      const { budget } = at(history, observation.year, 4);
      // Output of the year in the account of the fourth quarter is within a few per cent of the smoothed one.
      const share = budget.deficit / (budget.totalSpending / 0.5);
      expect(Math.abs(share - observation.value)).toBeLessThan(0.03);
    },
  );

  test('does not arise where the campaign against alcohol, cheap oil and loose remittances are left out', () => {
    const sober = moneyBesideHistory({
      book: {
        taxEffort: fromYear(book.taxEffort, [1985, 0.85]),
        creditEase: fromYear(book.creditEase, [1988, 0.3]),
        controlledPriceGrowth: [[1984, 0.01]],
      },
      policy: { planDiscipline: fromYear(real.planDiscipline, [1988, 0.95]), planScope: fromYear(real.planScope, [1989, 0.95]) },
      adjust: (inputs) => (inputs.date.year >= 1986 ? { ...inputs, oilRent: 15 } : inputs),
    });
    expect(at(sober, 1990, 4).prices.overhang).toBeLessThan(0.25);
    expect(at(sober, 1990, 4).prices.queue).toBeLessThan(at(history, 1990, 4).prices.queue / 3);
  });

  test('shows after 1928 too: taut plans and controlled prices make queues, not list prices', () => {
    expect(at(history, 1932, 4).prices.queue).toBeGreaterThan(at(history, 1927, 4).prices.queue + 0.1);
    const calm = moneyBesideHistory({ policy: { tautness: [[1921, 0]] } });
    expect(at(calm, 1932, 4).prices.overhang).toBeLessThan(at(history, 1932, 4).prices.overhang - 0.2);
    const free = moneyBesideHistory({ lastYear: 1933, book: { freePriceShare: fromYear(book.freePriceShare, [1925, 0.9]) } });
    expect(at(free, 1932, 4).prices.queue).toBeLessThan(0.05);
    expect(at(free, 1930, 4).prices.yearlyInflation).toBeGreaterThan(at(history, 1930, 4).prices.yearlyInflation);
  });

  test('makes bazaar prices run away from list prices and queues lengthen', () => {
    const { free, controlled } = at(history, 1990, 4).prices;
    expect(free / controlled).toBeGreaterThan(1.9);
    expect(free / controlled).toBeLessThan(3);
    expect(at(history, 1991, 4).incentive).toBeLessThan(at(history, 1985, 4).incentive - 0.2);
  });
});

/** Reform from 1992: ministries gone, arms and building cut. */
const REFORM: Partial<Record<LeverId, Knots>> = {
  planScope: fromYear(real.planScope, [1991, 0.7], [1992, 0.3], [1993, 0.2]),
  planDiscipline: fromYear(real.planDiscipline, [1991, 0.72], [1992, 0.6]),
  marketScope: fromYear(real.marketScope, [1991, 0.45], [1992, 0.9]),
  investmentShare: fromYear(real.investmentShare, [1991, 0.22], [1992, 0.15]),
  defenceShare: fromYear(real.defenceShare, [1991, 0.1], [1992, 0.05]),
};
const REFORM_BOOK = {
  priceSubsidies: fromYear(book.priceSubsidies, [1991, 0.6], [1992, 0.1]),
  controlledPriceGrowth: fromYear(book.controlledPriceGrowth, [1991, 0.65], [1992, 0]),
  creditEase: fromYear(book.creditEase, [1991, 1], [1992, 0.6]),
};

describe('liberalisation', () => {
  test('overnight on the overhang of 1991 lets prices jump, and then the jump is over', () => {
    const bang = moneyBesidePolicy(REFORM, {
      lastYear: 1993,
      book: { ...REFORM_BOOK, freePriceShare: fromYear(book.freePriceShare, [1991, 0.18], [1992, 0.95]) },
    });
    const first = at(bang, 1992, 1).prices;
    expect(first.inflation).toBeGreaterThan(2);
    expect(first.inflation).toBeLessThan(6);
    expect(first.queue).toBeLessThan(0.05);
    expect(at(bang, 1992, 4).prices.yearlyInflation).toBeGreaterThan(5);
    expect(at(bang, 1993, 4).prices.inflation).toBeLessThan(0.4);
  });

  test('by steps, with credit and the budget in order, does not jump and drains the overhang', () => {
    const order = {
      ...REFORM_BOOK,
      creditEase: fromYear(book.creditEase, [1991, 1], [1992, 0.1]),
      taxEffort: fromYear(book.taxEffort, [1991, 0.52], [1992, 0.8], [1993, 0.95]),
      controlledPriceGrowth: fromYear(book.controlledPriceGrowth, [1991, 0.65], [1992, 0.5]),
    };
    const policy = {
      ...REFORM,
      planScope: fromYear(real.planScope, [1991, 0.7], [1992, 0.6], [1994, 0.5]),
      planDiscipline: fromYear(real.planDiscipline, [1991, 0.72], [1992, 0.85]),
    };
    const steps = moneyBesidePolicy(policy, {
      lastYear: 1994,
      book: { ...order, freePriceShare: fromYear(book.freePriceShare, [1991, 0.18], [1992, 0.25], [1993, 0.35], [1994, 0.45]) },
    });
    const reform = steps.filter(({ date }) => date.year >= 1992);
    expect(Math.max(...reform.map(({ prices }) => prices.inflation))).toBeLessThan(0.35);
    expect(at(steps, 1994, 4).prices.overhang).toBeLessThan(0.4);
  });

  test('overnight without an overhang is a small jump', () => {
    const bang = moneyBesidePolicy(
      {
        planScope: fromYear(real.planScope, [1984, 0.95], [1985, 0.5], [1986, 0.2]),
        marketScope: fromYear(real.marketScope, [1984, 0.08], [1985, 0.9]),
      },
      {
        lastYear: 1986,
        book: {
          freePriceShare: fromYear(book.freePriceShare, [1984, 0.06], [1985, 0.95]),
          creditEase: fromYear(book.creditEase, [1984, 0.5], [1985, 0.3]),
        },
      },
    );
    expect(at(bang, 1984, 4).prices.overhang).toBeLessThan(0.15);
    expect(at(bang, 1985, 1).prices.inflation).toBeLessThan(0.3);
  });
});

describe('free prices and an overhang', () => {
  test('do not go together: where most trade is free money burns in prices, however fast it is printed', () => {
    const kept = moneyBesideHistory({ lastYear: 1926, adjust: (inputs) => ({ ...inputs, hardCurrency: 0 }) });
    for (const quarters of [kept, history.filter(({ date }) => date.year <= 1926)]) {
      const worst = Math.max(...quarters.map(({ prices }) => prices.overhang));
      expect(worst).toBeLessThan(0.3);
    }
    expect(at(kept, 1923, 4).prices.yearlyInflation).toBeGreaterThan(5);
  });

  test('lists that nobody may reprint keep it', () => {
    const controlled = moneyBesideHistory({
      lastYear: 1923,
      book: { freePriceShare: [[1921, 0.1]], controlledPriceGrowth: [[1921, 0]] },
      policy: { planScope: [[1921, 0.95]], planDiscipline: [[1921, 0.95]] },
      adjust: (inputs) => ({ ...inputs, hardCurrency: 0 }),
    });
    expect(at(controlled, 1922, 4).prices.overhang).toBeGreaterThan(2);
    expect(at(controlled, 1922, 4).prices.queue).toBeGreaterThan(1);
  });
});

describe('a currency covered by gold', () => {
  test('that drives out notes nobody could spend is issued for all trade that takes it', () => {
    const again = moneyBesideHistory({
      lastYear: 1950,
      book: { controlledPriceGrowth: [[1946, 0.8]] },
      adjust: (inputs) => ({
        ...inputs,
        hardCurrency: inputs.date.year >= 1947 ? 1 : 0,
        reserves: inputs.date.year >= 1947 ? 1000 : inputs.reserves,
        confiscation: 0,
      }),
    });
    expect(at(again, 1946, 4).prices.overhang).toBeGreaterThan(1);
    expect(at(again, 1947, 1).sources.notesOpened).toBeGreaterThan(0.5);
    for (const year of [1948, 1949, 1950]) expect(at(again, year, 4).prices.overhang).toBeGreaterThan(-0.3);
  });
});

describe('money of the war', () => {
  const growth = (quarters: typeof history): number => at(quarters, 1945, 4).money / at(quarters, 1941, 2).money;

  test('grows nearly fourfold, as the record has it, and leaves an overhang of more than a year’s spending', () => {
    expect(growth(history)).toBeGreaterThan(3);
    expect(growth(history)).toBeLessThan(4.6);
    expect(at(history, 1945, 4).prices.overhang).toBeGreaterThan(1);
  });

  test('grows less where arms are paid for by taxes and loans', () => {
    const lent = moneyBesideHistory({ parameters: { warLoans: 0.4 } });
    expect(growth(lent)).toBeLessThan(0.8 * growth(history));
  });

  test('trade that comes back takes idle money first', () => {
    const eager = moneyBesideHistory({ parameters: { idleMoneyOverhang: 1000 } });
    expect(at(eager, 1946, 4).prices.overhang).toBeGreaterThan(at(history, 1946, 4).prices.overhang + 0.3);
  });
});

describe('the exchange of notes of 1947', () => {
  test('strikes off what hangs over the shops, no more', () => {
    const { emission, prices } = at(history, 1947, 4);
    const before = at(history, 1947, 3).prices.overhang;
    expect(Math.exp(emission.confiscation)).toBeCloseTo(1 / (1 + before), 8);
    expect(Math.abs(prices.overhang)).toBeLessThan(0.15);
    expect(prices.queue).toBe(0);
  });

  test('is not carried out where money finds goods', () => {
    const sound = moneyBesideHistory({
      adjust: (inputs) => (inputs.date.year >= 1941 && inputs.date.year <= 1946 ? { ...inputs, foreignCredit: 80 } : inputs),
    });
    expect(at(sound, 1947, 3).prices.overhang).toBeLessThan(0.5);
    expect(at(sound, 1947, 4).emission.confiscation).toBe(0);
  });
});
