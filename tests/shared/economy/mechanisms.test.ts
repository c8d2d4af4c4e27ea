import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import type { RunOptions } from '../../../shared/economy/runBook.ts';
import type { EconomyYear } from '../../../shared/state/economyState.ts';

const history = runBook(USSR_ECONOMY);

function faminesOfThe1930s(years: readonly EconomyYear[]): number {
  return years.filter(({ year }) => year >= 1929 && year <= 1940).reduce((sum, account) => sum + account.famineDeaths, 0);
}

function at(years: readonly EconomyYear[], year: number): EconomyYear {
  const found = years.find((account) => account.year === year);
  if (found === undefined) throw new Error(`no account of ${year}`);
  return found;
}

/** History with one thing changed. */
function whatIf(options: RunOptions): EconomyYear[] {
  return runBook(USSR_ECONOMY, options);
}

describe('over-reporting', () => {
  test('turns quotas into famine: with true reports nine in ten of the dead of the 1930s live', () => {
    const truth = { overReportingBase: 0, overReportingFromRepression: 0, overReportingFromTautness: 0 };
    expect(faminesOfThe1930s(whatIf({ parameters: truth }))).toBeLessThan(0.15 * faminesOfThe1930s(history));
  });

  test('can be had by inspection alone', () => {
    const inspected = whatIf({
      book: {
        inspection: [
          [1927, 0.1],
          [1929, 1],
        ],
      },
    });
    expect(faminesOfThe1930s(inspected)).toBeLessThan(0.15 * faminesOfThe1930s(history));
  });

  test('costs more lives the bolder it is', () => {
    const bolder = { overReportingFromTautness: 0.3 };
    expect(faminesOfThe1930s(whatIf({ parameters: bolder }))).toBeGreaterThan(faminesOfThe1930s(history));
  });
});

describe('relief', () => {
  test('lowers the deaths of the 1930s to less than half, its absence raises those of 1946', () => {
    const relief = whatIf({
      book: {
        famineRelief: [
          [1921, 0.25],
          [1922, 0.5],
          [1929, 0.8],
        ],
      },
    });
    expect(faminesOfThe1930s(relief)).toBeLessThan(0.5 * faminesOfThe1930s(history));
    const none = whatIf({ book: { famineRelief: [[1921, 0]] } });
    expect(at(none, 1946).famineDeaths).toBeGreaterThan(at(history, 1946).famineDeaths);
  });
});

describe('collectivisation', () => {
  test('at a jump costs the herd; spread over fifteen years it costs less and spares lives', () => {
    expect(at(history, 1933).herd).toBeLessThan(0.8 * at(history, 1928).herd);
    const slow = whatIf({
      book: {
        collectivisation: [
          [1928, 0.02],
          [1932, 0.2],
          [1938, 0.6],
          [1945, 0.95],
        ],
      },
    });
    expect(at(slow, 1933).herd).toBeGreaterThan(at(history, 1933).herd);
    expect(faminesOfThe1930s(slow)).toBeLessThan(0.5 * faminesOfThe1930s(history));
  });
});

describe('procurement', () => {
  test('below the extreme there is no famine of the 1930s', () => {
    const capped = USSR_ECONOMY.book.procurementPressure.map(([year, value]) => [year, Math.min(value, 0.7)] as const);
    expect(faminesOfThe1930s(whatIf({ book: { procurementPressure: capped } }))).toBeLessThan(1);
  });
});

describe('investment', () => {
  test('makes capital, up to what heavy industry can supply', () => {
    const more = whatIf({
      book: { investmentShare: USSR_ECONOMY.book.investmentShare.map(([year, value]) => [year, value * 1.1] as const) },
    });
    const less = whatIf({
      book: { investmentShare: USSR_ECONOMY.book.investmentShare.map(([year, value]) => [year, value * 0.9] as const) },
    });
    expect(at(more, 1960).nonFarmCapital).toBeGreaterThan(at(history, 1960).nonFarmCapital);
    expect(at(less, 1960).nonFarmCapital).toBeLessThan(at(history, 1960).nonFarmCapital);
    for (const account of more)
      expect(account.investment).toBeLessThanOrEqual(Math.max(account.investmentCeiling, 0.03 * account.gdp) + 1e-9);
  });

  test('decreed under NEP at 25 % comes out lower, unless machines are imported or heavy industry is built first', () => {
    const decreed = {
      investmentShare: [
        [1921, 0.06],
        [1924, 0.1],
        [1926, 0.25],
      ],
    } as const;
    const share = (book: RunOptions['book']) => at(whatIf({ book: { ...decreed, ...book } }), 1928).investmentShare;
    const alone = share({});
    expect(alone).toBeLessThan(0.23);
    expect(
      share({
        openness: [
          [1921, 0.1],
          [1922, 0.2],
          [1926, 0.9],
        ],
      }),
    ).toBeGreaterThan(alone + 0.02);
    expect(
      share({
        heavyIndustryShare: [
          [1921, 0.22],
          [1926, 0.55],
        ],
      }),
    ).toBeGreaterThan(alone);
  });
});

describe('capital and labour', () => {
  test('substitute badly under the plan, which is one part of the slowdown after 1965', () => {
    const easy = whatIf({ parameters: { planElasticityOfSubstitution: 0.9 } });
    const growth = (years: readonly EconomyYear[]) => at(years, 1985).gdpPerHead / at(years, 1965).gdpPerHead;
    expect(growth(easy)).toBeGreaterThan(growth(history));
  });
});

describe('plan discipline', () => {
  test('given up faster than markets grow disorganises the economy', () => {
    const kept = whatIf({
      book: {
        planDiscipline: [
          [1921, 0.5],
          [1922, 0.8],
          [1928, 0.9],
          [1930, 0.95],
        ],
      },
    });
    expect(at(history, 1991).disorganisation).toBeGreaterThan(at(kept, 1991).disorganisation);
    expect(at(history, 1991).gdpPerHead).toBeLessThan(at(kept, 1991).gdpPerHead);
  });
});

describe('willing sales', () => {
  test('are the larger part of procurement under NEP and nothing under full pressure', () => {
    expect(at(history, 1926).voluntarySales).toBeGreaterThan(0.5 * at(history, 1926).procurement);
    expect(at(history, 1932).voluntarySales).toBe(0);
  });
});
