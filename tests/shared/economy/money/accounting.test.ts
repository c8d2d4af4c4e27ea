import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LEVERS } from '../../../../shared/content/index.ts';
import { MONEY_HISTORY } from '../../../../shared/content/economies/moneyHistory.ts';
import { USSR_MONEY } from '../../../../shared/content/economies/ussrMoney.ts';
import { MONEY_PARAMETER_IDS, MONEY_PARAMETER_TABLE } from '../../../../shared/content/economies/moneyParameters/moneyParameterTable.ts';
import { MONEY_LEVER_IDS } from '../../../../shared/state/moneyState.ts';
import type { MoneyQuarter } from '../../../../shared/state/moneyAccount.ts';
import type { MoneyLeverId } from '../../../../shared/state/moneyState.ts';
import { budgetFaults, sumFaults } from '../../../../tools/invariants/moneyFaults.ts';
import { numberFaults } from '../../../../tools/invariants/numberFaults.ts';
import { at, moneyBesideHistory } from './historicalMoney.ts';

function expectFinite(quarters: readonly MoneyQuarter[]): void {
  expect(quarters.flatMap((account, index) => numberFaults(account, String(index)))).toEqual([]);
}

describe('accounts', () => {
  const history = moneyBesideHistory();

  test('every quarter adds up, as in a game', () => {
    expect(history.flatMap((account) => [...budgetFaults(account.budget), ...sumFaults(account)])).toEqual([]);
  });

  test('money grows by what is issued, unless zeros are struck or notes bought in', () => {
    const quiet = history.filter(({ date }) => date.year >= 1925 && date.year <= 1991);
    for (const [index, account] of quiet.slice(1).entries()) {
      expect(Math.log(account.money / (quiet[index]?.money ?? 0))).toBeCloseTo(account.emission.total, 8);
    }
  });

  test('under controls money waits and in a free market it does not', () => {
    const yearly = (year: number): number =>
      [1, 2, 3, 4].reduce((sum, quarter) => sum + at(history, year, quarter).prices.parts.released, 0);
    expect(yearly(1989)).toBeLessThan(-0.05);
    expect(Math.abs(yearly(1926))).toBeLessThan(0.03);
  });

  test('a treasury that always has money over does not take the last note out of trade', () => {
    const rich = moneyBesideHistory({
      adjust: (inputs) => (inputs.date.year < 1930 ? inputs : { ...inputs, oilRent: 0.1 * inputs.real.gdp }),
    });
    const planned = rich.filter(({ date }) => date.year >= 1930);
    expect(planned.filter(({ budget }) => budget.financing.seigniorage < 0).length).toBeGreaterThan(200);
    for (const { prices } of planned) expect(prices.overhang).toBeGreaterThan(-0.7);
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
