import { describe, expect, test } from '@jest/globals';
import { PROGRAMMES } from '../../../shared/content/index.ts';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { calibrate } from '../../../shared/economy/calibrate.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import { startEconomy } from '../../../shared/economy/startEconomy.ts';
import type { EconomyYear } from '../../../shared/state/economyState.ts';

const history = runBook(USSR_ECONOMY);

function at(years: readonly EconomyYear[], year: number): EconomyYear {
  const found = years.find((account) => account.year === year);
  if (found === undefined) throw new Error(`no account of ${year}`);
  return found;
}

describe('the engine', () => {
  test('accounts every year once', () => {
    expect(history.map(({ year }) => year)).toEqual(Array.from({ length: 71 }, (_, index) => 1921 + index));
  });

  test('hits the anchor that it is scaled on', () => {
    expect(at(history, 1928).nonFarmOutput).toBeCloseTo(USSR_ECONOMY.anchor.nonFarmOutput, 6);
    expect(at(history, 1928).farmOutput).toBeCloseTo(USSR_ECONOMY.anchor.farmOutput, 6);
    expect(calibrate(USSR_ECONOMY)).toBe(calibrate(USSR_ECONOMY));
  });

  test('conserves people: births, deaths, famine and war explain every change', () => {
    const gaps = history
      .slice(1)
      .map((next, index) => ({ next, before: at(history, 1921 + index) }))
      .map(
        ({ next, before }) =>
          next.population - (before.population + before.births - before.deaths - before.famineDeaths + before.warPopulationChange),
      );
    expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(1e-9);
  });

  test('divides output without rest', () => {
    for (const account of history) {
      expect(account.farmOutput + account.nonFarmOutput).toBeCloseTo(account.gdp, 9);
      expect(account.heavyOutput + account.consumerOutput).toBeCloseTo(account.nonFarmOutput, 9);
      const services = USSR_ECONOMY.parameters.publicServicesShare * account.gdp;
      expect(account.consumption + account.investment + account.defence + services).toBeCloseTo(account.gdp, 9);
    }
  });

  test('gives the same figures twice and never touches its definition', () => {
    const before = JSON.stringify(USSR_ECONOMY);
    expect(JSON.stringify(runBook(USSR_ECONOMY))).toBe(JSON.stringify(history));
    expect(JSON.stringify(USSR_ECONOMY)).toBe(before);
  });

  test('keeps its state small and plain', () => {
    const state = startEconomy(calibrate(USSR_ECONOMY));
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(Object.keys(state).length).toBeLessThan(40);
  });

  test('runs 71 years well under ten milliseconds', () => {
    const times = Array.from({ length: 10 }, () => {
      const before = performance.now();
      runBook(USSR_ECONOMY);
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(10);
  });
});

describe('roads not taken', () => {
  const run = (id: string) => {
    const programme = PROGRAMMES[id];
    if (programme === undefined) throw new Error(`no programme ${id}`);
    return runBook(USSR_ECONOMY, { book: programme.levers });
  };

  test('rank in 1991 as in the published counterfactuals: history, NEP kept, East Asian road', () => {
    const nep = at(run('nep-kept'), 1991).gdpPerHead;
    const eastAsian = at(run('east-asian'), 1991).gdpPerHead;
    expect(at(history, 1991).gdpPerHead).toBeLessThan(nep);
    expect(nep).toBeLessThan(eastAsian);
  });

  test('a NEP road has no famine in the 1930s', () => {
    const deaths = run('nep-kept')
      .filter(({ year }) => year >= 1929 && year <= 1940)
      .reduce((sum, account) => sum + account.famineDeaths, 0);
    expect(deaths).toBeLessThan(0.1);
  });

  test('a dual track begun in 1965 does better by 1991 than history, and one begun in 1985 too, by less', () => {
    const early = at(run('dual-track-1965'), 1991).gdpPerHead;
    const late = at(run('dual-track-1985'), 1991).gdpPerHead;
    expect(late).toBeGreaterThan(at(history, 1991).gdpPerHead);
    expect(early).toBeGreaterThan(late);
  });

  test('without the war there are more people and more output in 1946', () => {
    const peace = at(runBook(USSR_ECONOMY, { war: false }), 1946);
    expect(peace.population).toBeGreaterThan(at(history, 1946).population + 20);
    expect(peace.gdp).toBeGreaterThan(at(history, 1946).gdp);
  });
});
