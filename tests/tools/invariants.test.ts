import { beforeAll, describe, expect, test } from '@jest/globals';
import { resolveWithAi } from '../../shared/replay/play.ts';
import type { EconomyYear } from '../../shared/state/economyState.ts';
import type { GameState } from '../../shared/state/gameState.ts';
import type { MoneyState } from '../../shared/state/moneyState.ts';
import { SEAT_IDS } from '../../shared/state/seats.ts';
import { accountFaults } from '../../tools/invariants/accountFaults.ts';
import { moneyFaults } from '../../tools/invariants/moneyFaults.ts';
import { numberFaults } from '../../tools/invariants/numberFaults.ts';
import { regionFaults } from '../../tools/invariants/regionFaults.ts';
import { scaleFaults } from '../../tools/invariants/scaleFaults.ts';
import { tradeFaults } from '../../tools/invariants/tradeFaults.ts';
import { watchGame } from '../../tools/invariants/watchGame.ts';
import { newGame } from '../support/newGame.ts';

/** A game with the states at the ends of its quarters. */
function quartersOf(years: number): readonly GameState[] {
  const quarters: GameState[] = [];
  let state = newGame({ weather: 'drawn' }, 'watched');
  const last = state.date.year + years;
  while (state.date.year < last) state = resolveWithAi(state, SEAT_IDS, (now) => void quarters.push(structuredClone(now))).state;
  return quarters;
}

let quarters: readonly GameState[];
beforeAll(() => {
  quarters = quartersOf(6);
});

/** The state before a quarter is played, as a copy that may be spoiled. */
function at(year: number, quarter: number): GameState {
  const found = quarters.find(({ date }) => date.year === year && date.quarter === quarter);
  if (found === undefined) throw new Error(`no quarter ${year} Q${quarter}`);
  return structuredClone(found);
}

function unit(state: GameState): GameState['regions'][string] {
  const found = state.regions['kiev'];
  if (found === undefined) throw new Error('no Kiev');
  return found;
}

describe('a watched game', () => {
  test('a sound one has no faults in any quarter, through the currency reform', () => {
    const start = newGame({ weather: 'drawn' }, 'watched');
    const watched = watchGame(start);
    for (const state of quarters) watched.onQuarter(state);
    expect(watched.faults).toEqual([]);
    expect(quarters.length).toBeGreaterThan(20);
    expect(quarters.some(({ money }) => money.stocks.oldNotesShare > 0)).toBe(true);
  });

  test('a spoiled one is found out, with the quarter', () => {
    const watched = watchGame(newGame({ weather: 'drawn' }, 'watched'));
    for (const state of quarters) {
      const spoiled = structuredClone(state);
      if (state.date.year === 1924 && state.date.quarter === 2) unit(spoiled).population += 1;
      watched.onQuarter(spoiled);
    }
    expect(watched.faults.join('; ')).toContain('to 1924 Q2: units: population');
  });
});

describe('units', () => {
  test.each([
    ['people', (state: GameState) => (unit(state).population += 0.001), 'population'],
    ['grain', (state: GameState) => (unit(state).harvest *= 2), 'harvest'],
    ['what the state took', (state: GameState) => (unit(state).procurement = unit(state).harvest + 1), 'gave more grain'],
    ['the dead', (state: GameState) => (unit(state).famineDeaths += 0.01), 'famineDeaths'],
    ['townspeople', (state: GameState) => (unit(state).urbanPopulation = unit(state).population + 1), 'more townspeople than people'],
    ['what is no number', (state: GameState) => (unit(state).herd = Number.NaN), 'herd'],
    ['unrest', (state: GameState) => (unit(state).unrest = 1.2), 'beyond its scale'],
  ])('%s that do not add up are found', (_what, spoil, name) => {
    const state = at(1925, 4);
    expect(regionFaults(state)).toEqual([]);
    spoil(state);
    expect(regionFaults(state).join('; ')).toContain(name);
  });
});

describe('money', () => {
  const account = (state: GameState) => {
    const found = state.money.account;
    if (found === undefined) throw new Error('no account of money');
    return found;
  };
  const stocks = (year: number, quarter: number): MoneyState => at(year, quarter).money.stocks;

  test('moves by its recorded flows before, in and after the reform', () => {
    const pairs = quarters.slice(1).map((after, index) => [quarters[index]?.money.stocks, after] as const);
    for (const [before, after] of pairs) {
      if (before === undefined) throw new Error('no quarter before');
      expect(moneyFaults(before, after.money.stocks, account(after))).toEqual([]);
    }
  });

  test.each([1921, 1923, 1926])('notes nobody issued are found in %i', (year) => {
    const after = at(year, 4);
    const more = { ...account(after), money: account(after).money * 1.001 };
    expect(moneyFaults(stocks(year, 3), after.money.stocks, more).join('; ')).toContain('was issued');
  });

  test('a budget that does not add up is found', () => {
    const after = at(1926, 2);
    const { budget, ...rest } = account(after);
    const spoiled = { ...rest, budget: { ...budget, totalRevenue: budget.totalRevenue + 1 } };
    expect(moneyFaults(stocks(1926, 1), after.money.stocks, spoiled)).toEqual(
      expect.arrayContaining(['budget: revenue is not the sum of its items', 'budget: the deficit is not what is missing']),
    );
  });

  test('emission and inflation that are not their causes are found', () => {
    const after = at(1926, 2);
    const found = account(after);
    const spoiled = {
      ...found,
      emission: { ...found.emission, credit: found.emission.credit + 0.1 },
      prices: { ...found.prices, parts: { ...found.prices.parts, flight: 1 } },
    };
    expect(moneyFaults(stocks(1926, 1), after.money.stocks, spoiled)).toEqual([
      'money: emission is not the sum of its causes',
      'money: inflation is not the sum of its causes',
    ]);
  });
});

describe('trade and scales', () => {
  test('debt nobody lent and imports nobody paid are found', () => {
    const before = at(1925, 3).trade.stocks;
    const { trade, years } = at(1925, 4);
    const procurement = years.at(-1)?.procurement ?? 0;
    expect(tradeFaults(before, trade, procurement)).toEqual([]);
    expect(tradeFaults(before, { ...trade, stocks: { ...trade.stocks, debt: trade.stocks.debt + 1 } }, procurement).join('; ')).toContain(
      'debt',
    );
    const last = trade.last;
    if (last === undefined) throw new Error('no account of trade');
    expect(tradeFaults(before, { ...trade, last: { ...last, totalImports: last.totalImports + 1 } }, procurement)).toHaveLength(2);
    expect(tradeFaults(before, trade, -1).join('; ')).toContain('more grain was sold abroad');
  });

  test('what leaves its scale, and shares that are not the whole, are found', () => {
    const state = at(1925, 4);
    expect(scaleFaults(state)).toEqual([]);
    state.politics.legitimacy = 1.1;
    state.society.years.push({ ...(state.society.years.at(-1) ?? fail()), poor: 0.9, middle: 0.9 });
    expect(scaleFaults(state).join('; ')).toContain('legitimacy = 1.1');
    expect(scaleFaults(state).join('; ')).toContain('strata adds up to');
  });

  test('what is no number is found wherever it is', () => {
    expect(numberFaults({ a: [1, { b: Number.POSITIVE_INFINITY }], c: 'text', d: null }, 'state')).toEqual(['state.a.1.b = Infinity']);
  });
});

describe('accounts', () => {
  const account = (year: number): EconomyYear => {
    const state = at(year, 4);
    const [record, factors] = [state.years.at(-1), state.factors.at(-1)];
    if (record === undefined || factors === undefined) throw new Error('no account');
    return { ...record, factors };
  };

  test('people who come from nowhere are found against the account before', () => {
    const [before, after] = [account(1924), account(1925)];
    expect(accountFaults(after, before)).toEqual([]);
    expect(accountFaults({ ...after, population: after.population + 0.01 }, before)).toEqual(['1924: people are lost or made']);
    expect(accountFaults({ ...after, procurement: after.grainHarvest + 1 }, before)).toEqual([
      '1925: more grain was procured than had grown',
    ]);
  });
});

function fail(): never {
  throw new Error('no year of society');
}
