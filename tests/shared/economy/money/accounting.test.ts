import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LEVERS } from '../../../../shared/content/index.ts';
import { MONEY_HISTORY } from '../../../../shared/content/economies/moneyHistory.ts';
import { USSR_MONEY } from '../../../../shared/content/economies/ussrMoney.ts';
import { MONEY_PARAMETER_IDS, MONEY_PARAMETER_TABLE } from '../../../../shared/content/economies/moneyParameters/moneyParameterTable.ts';
import { moneyYear } from '../../../../shared/economy/money/moneyYear.ts';
import { MONEY_LEVER_IDS } from '../../../../shared/state/moneyState.ts';
import type { MoneyLeverId, MoneyQuarter } from '../../../../shared/state/moneyState.ts';
import { at, moneyBesideHistory } from './historicalMoney.ts';

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function expectFinite(quarters: readonly MoneyQuarter[]): void {
  for (const account of quarters) expect(numbersIn(account).every(Number.isFinite)).toBe(true);
}

describe('accounts', () => {
  const history = moneyBesideHistory();

  test('items of the budget sum to its totals and financing to the deficit', () => {
    for (const { budget } of history) {
      const sum = (items: object): number => numbersIn(items).reduce((total, item) => total + item, 0);
      expect(sum(budget.revenue)).toBeCloseTo(budget.totalRevenue, 8);
      expect(sum(budget.spending)).toBeCloseTo(budget.totalSpending, 8);
      const { foreignCredit, bonds, lentOn, seigniorage, arrears } = budget.financing;
      expect(foreignCredit + bonds + lentOn + seigniorage + arrears).toBeCloseTo(budget.deficit, 8);
    }
  });

  test('money grows by what is issued, unless zeros are struck or notes bought in', () => {
    const quiet = history.filter(({ date }) => date.year >= 1925 && date.year <= 1991);
    for (const [index, account] of quiet.slice(1).entries()) {
      expect(Math.log(account.money / (quiet[index]?.money ?? 0))).toBeCloseTo(account.emission.total, 8);
    }
  });

  test('the causes of inflation sum to it', () => {
    for (const { prices } of history) {
      const { money, trade, flight, released } = prices.parts;
      expect(money + trade + flight + released).toBeCloseTo(Math.log(1 + prices.inflation), 8);
    }
  });

  test('under controls money waits and in a free market it does not', () => {
    const yearly = (year: number): number =>
      [1, 2, 3, 4].reduce((sum, quarter) => sum + at(history, year, quarter).prices.parts.released, 0);
    expect(yearly(1989)).toBeLessThan(-0.05);
    expect(Math.abs(yearly(1926))).toBeLessThan(0.03);
  });

  test('a year sums up its quarters', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => at(history, 1988, quarter));
    const year = moneyYear(quarters);
    expect(year.deficit).toBeCloseTo(year.spending - year.revenue, 8);
    expect(year.moneyGrowth).toBeCloseTo(Math.log(at(history, 1988, 4).money / at(history, 1987, 4).money), 8);
    expect(year.overhang).toBe(at(history, 1988, 4).prices.overhang);
    expect(() => moneyYear([])).toThrow('at least one quarter');
  });

  test('the same inputs give the same accounts', () => {
    expect(moneyBesideHistory()).toEqual(history);
  });

  test('historical policy leaves effort nearly untouched and moves marketings by less than a fifth', () => {
    for (const { effortDeviation } of history.filter(({ date }) => date.year <= 1987))
      expect(Math.abs(effortDeviation)).toBeLessThan(0.025);
    // Between 1930 and 1954 nothing is sold willingly, so the factor acts on nothing.
    const willing = history.filter(({ date }) => (date.year >= 1924 && date.year < 1930) || date.year >= 1955);
    for (const { scissors } of willing) expect(Math.abs(scissors.marketingFactor - 1)).toBeLessThan(0.2);
  });

  test('goods that vanish take effort with them, and the effect fades', () => {
    expect(at(history, 1991, 4).effortDeviation).toBeLessThan(at(history, 1985, 4).effortDeviation - 0.005);
  });

  test('every number stays finite under any levers and any law on currency', () => {
    const knots = (id: MoneyLeverId): fc.Arbitrary<[number, number][]> =>
      fc
        .array(fc.double({ min: LEVERS[id].min, max: LEVERS[id].max, noNaN: true }), { minLength: 8, maxLength: 8 })
        .map((values) => values.map((value, index): [number, number] => [1921 + 10 * index, value]));
    const book = fc.record({
      creditEase: knots('creditEase'),
      freePriceShare: knots('freePriceShare'),
      controlledPriceGrowth: knots('controlledPriceGrowth'),
      priceCeilings: knots('priceCeilings'),
      taxEffort: knots('taxEffort'),
      priceSubsidies: knots('priceSubsidies'),
      goodsImports: knots('goodsImports'),
      grainPrice: knots('grainPrice'),
    });
    fc.assert(
      fc.property(
        book,
        fc.array(fc.boolean(), { minLength: 71, maxLength: 71 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (levers, hard, discipline) => {
          expectFinite(
            moneyBesideHistory({
              book: levers,
              policy: { planDiscipline: [[1921, discipline]] },
              adjust: (inputs) => ({ ...inputs, hardCurrency: hard[inputs.date.year - 1921] === true ? 1 : 0 }),
            }),
          );
        },
      ),
      { numRuns: 100, seed: 1923 },
    );
  });
});

describe('parameters and levers', () => {
  test.each(MONEY_PARAMETER_IDS)('%s lies in its range and says where it comes from', (id) => {
    const entry = MONEY_PARAMETER_TABLE[id];
    expect(entry.value).toBeGreaterThanOrEqual(entry.range[0]);
    expect(entry.value).toBeLessThanOrEqual(entry.range[1]);
    expect(entry.note).not.toBe('');
    expect(entry.sources.length).toBeGreaterThanOrEqual(entry.tag === 'literature' ? 1 : 0);
  });

  test.each(MONEY_LEVER_IDS)('history of %s keeps within the range of the lever and its yearly limit', (id) => {
    const lever = LEVERS[id];
    expect(lever.sources.length).toBeGreaterThan(0);
    for (const [index, [year, value]] of MONEY_HISTORY[id].entries()) {
      expect(value).toBeGreaterThanOrEqual(lever.min);
      expect(value).toBeLessThanOrEqual(lever.max);
      const [yearBefore, valueBefore] = MONEY_HISTORY[id][index - 1] ?? [year - 1, value];
      expect(year).toBeGreaterThan(yearBefore);
      expect(Math.abs(value - valueBefore) / (year - yearBefore)).toBeLessThanOrEqual(lever.yearlyLimit + 1e-9);
    }
  });

  test('ten per cent on any one parameter keeps the shape of history', () => {
    for (const id of MONEY_PARAMETER_IDS) {
      for (const factor of [0.9, 1.1]) {
        const changed = moneyBesideHistory({ lastYear: 1925, parameters: { [id]: USSR_MONEY.parameters[id] * factor } });
        const ratio = at(changed, 1923, 4).scissors.ratio;
        expect(ratio).toBeGreaterThan(2);
        expect(ratio).toBeLessThan(4);
        expect(at(changed, 1925, 4).prices.yearlyInflation).toBeLessThan(0.5);
      }
    }
  });
});
