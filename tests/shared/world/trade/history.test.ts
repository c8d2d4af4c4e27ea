import { describe, expect, test } from '@jest/globals';
import { CONCESSIONS, ECONOMIES } from '../../../../shared/content/index.ts';
import { GRAIN_IMPORTS } from '../../../../shared/data/history/grainImports.ts';
import type { HistoricalSeries } from '../../../../shared/data/historicalSeries.ts';
import { HARD_CURRENCY_DEBT } from '../../../../shared/data/trade/hardCurrencyDebt.ts';
import { HARD_CURRENCY_IMPORTS } from '../../../../shared/data/trade/hardCurrencyImports.ts';
import { leversAt } from '../../../../shared/economy/leversAt.ts';
import { playWithAi } from '../../../../shared/replay/play.ts';
import type { TradeYear } from '../../../../shared/state/tradeState.ts';
import { advanceConcessions } from '../../../../shared/world/concessions/advanceConcessions.ts';
import { foundConcessions } from '../../../../shared/world/concessions/foundConcessions.ts';
import { recordConcessions } from '../../../../shared/world/concessions/recordConcessions.ts';
import { advanceTrade } from '../../../../shared/world/trade/advanceTrade.ts';
import { recordTrade } from '../../../../shared/world/trade/recordTrade.ts';
import { reliefFromTrade } from '../../../../shared/world/trade/reliefFromTrade.ts';
import { startTrade } from '../../../../shared/world/trade/startTrade.ts';
import { usualPosture } from '../../../../shared/world/usualPosture.ts';
import { newGame } from '../../../support/newGame.ts';

const definition = ECONOMIES['ussr'];
if (definition === undefined) throw new Error('no economy to test with');
const record = recordTrade(definition, true);
const years: TradeYear[] = [...record.values()].map(({ account }) => account);

function accountOf(year: number): TradeYear {
  const account = record.get(year)?.account;
  if (account === undefined) throw new Error(`no account of ${year}`);
  return account;
}

function valueOf(series: HistoricalSeries, year: number): number {
  const value = series.observations.find((observation) => observation.year === year)?.value;
  if (value === undefined) throw new Error(`${series.id} has no ${year}`);
  return value;
}

/** Relative distance from the record. */
function miss(model: number, real: number): number {
  return Math.abs(model / real - 1);
}

describe('on the path of history trade changes nothing', () => {
  test('a game that follows levers, postures, concessions and trade of the record has an access of exactly 1 every year', () => {
    const state = newGame();
    for (const { inputs } of record.values()) {
      const { year } = inputs.account;
      state.date = { year, quarter: 3 };
      state.orders = { ...state.orders, ...leversAt(definition.book, year) };
      state.world.posture = usualPosture(year);
      expect(reliefFromTrade(state)).toBe(state.orders.famineRelief);
      advanceTrade(state, inputs.account, recordConcessions(year));
      expect(state.trade.access).toBeCloseTo(1, 12);
    }
    expect(state.trade.stocks.debt).toBeCloseTo(accountOf(1991).debt, 9);
  });

  test('a game in which the AI follows the course of history stays near it', () => {
    const accesses: number[] = [];
    playWithAi({ scenario: '1921', seed: 'trade', settings: { leadership: 'apparatus' } }, Infinity, ({ state }) => {
      accesses.push(state.trade.access);
    });
    expect(Math.min(...accesses)).toBeGreaterThan(0.85);
    expect(Math.max(...accesses)).toBeLessThan(1.2);
    expect(accesses.reduce((sum, access) => sum + access, 0) / accesses.length).toBeCloseTo(1, 1);
  });
});

describe('a game that starts later than the record', () => {
  test.each([1928, 1953, 1985])('in %i has the stocks, the sites and the access of the record', (year) => {
    const state = newGame();
    state.trade = startTrade(definition, year);
    state.concessions = foundConcessions(year);
    const before = accountOf(year - 1);
    expect(state.trade.stocks.debt).toBeCloseTo(before.debt, 12);
    expect(state.trade.stocks.gold).toBeCloseTo(before.goldReserve, 12);
    state.date = { year, quarter: 3 };
    state.orders = { ...state.orders, ...leversAt(definition.book, year) };
    state.world.posture = usualPosture(year);
    state.world.usualPosture = usualPosture(year);
    const inputs = record.get(year)?.inputs;
    if (inputs === undefined) throw new Error(`no record of ${year}`);
    const newlyLet = Object.values(CONCESSIONS).filter(({ held }) => held?.[0] === year);
    for (const { id } of newlyLet) state.concessions.sites[id] = { status: 'held', since: year, capital: 0 };
    const foreignCapital = advanceConcessions(state);
    expect(foreignCapital.knowHow).toBeCloseTo(recordConcessions(year).knowHow, 12);
    advanceTrade(state, inputs.account, foreignCapital);
    expect(state.trade.access).toBeCloseTo(1, 12);
  });
});

describe('the account of history against the record, within 35 %', () => {
  test.each([1970, 1978, 1980, 1985, 1988, 1990, 1991])('debt of %i', (year) => {
    expect(miss(accountOf(year).debt, valueOf(HARD_CURRENCY_DEBT, year))).toBeLessThan(0.35);
  });

  test.each(HARD_CURRENCY_IMPORTS.observations)('imports of $year, which are what could be paid and not an input', ({ year, value }) => {
    const account = accountOf(year);
    expect(miss(account.totalImports * account.dollar, value)).toBeLessThan(0.35);
  });

  test.each([1930, 1931])('grain exports of %i: about five million tonnes', (year) => {
    expect(miss(accountOf(year).grainExported, 5)).toBeLessThan(0.35);
  });

  test('grain imports of 1972-85 arise from need: right in sum, none in the thirties, most after bad harvests', () => {
    const modelled = years.filter(({ year }) => year >= 1972 && year <= 1985);
    const real = GRAIN_IMPORTS.observations.filter(({ year }) => year >= 1972 && year <= 1985);
    const total = modelled.reduce((sum, { grainImported }) => sum + grainImported, 0);
    const realTotal = real.reduce((sum, { value }) => sum + value, 0);
    expect(miss(total, realTotal)).toBeLessThan(0.35);
    expect(Math.max(...years.filter(({ year }) => year >= 1930 && year <= 1960).map(({ grainImported }) => grainImported))).toBe(0);
    expect(accountOf(1975).grainImported).toBeGreaterThan(2 * accountOf(1976).grainImported);
    expect(accountOf(1981).grainImported).toBeGreaterThan(2 * accountOf(1983).grainImported);
  });

  test('oil rent: 2 % of output in 1980, next to nothing before 1973, halved at least by 1986', () => {
    expect(accountOf(1980).oilRentShare).toBeGreaterThan(0.015);
    expect(accountOf(1980).oilRentShare).toBeLessThan(0.03);
    expect(accountOf(1972).oilRentShare).toBeLessThan(0.002);
    expect(accountOf(1986).oilRent).toBeLessThan(0.5 * accountOf(1985).oilRent);
  });

  test('lenders stop in 1990-91 and at no other time after the war', () => {
    const crises = years.filter(({ crisis, year }) => crisis && year > 1945).map(({ year }) => year);
    expect(crises).toEqual([1990, 1991]);
    for (const year of crises) expect(accountOf(year).netCredit).toBeLessThanOrEqual(0);
  });

  test('terms of trade fall by a tenth and more from the twenties to 1935, and double at least from 1972 to 1980', () => {
    expect(accountOf(1935).termsOfTrade).toBeLessThan(0.9 * accountOf(1928).termsOfTrade);
    expect(accountOf(1980).termsOfTrade).toBeGreaterThan(2 * accountOf(1972).termsOfTrade);
  });
});

describe('the books balance', () => {
  test.each(years)('$year: imports are what exports, gold, services and credit leave after interest and profits', (account) => {
    const { exports, imports, totalExports, totalImports, goldSales, services, interest, profits, netCredit } = account;
    const kinds = exports.grain + exports.oilAndGas + exports.raw + exports.manufactures + exports.concessions;
    const purposes = imports.machinery + imports.licences + imports.consumer + imports.food + imports.materials;
    expect(kinds).toBeCloseTo(totalExports, 10);
    expect(purposes).toBeCloseTo(totalImports, 10);
    expect(totalExports + goldSales + services - interest - profits + netCredit).toBeCloseTo(totalImports, 10);
    expect(Math.min(...Object.values(imports), ...Object.values(exports), account.debt, account.goldReserve)).toBeGreaterThanOrEqual(0);
  });

  test('debt at the end of a year is debt before it and the net credit of the year', () => {
    for (let index = 1; index < years.length; index++) {
      const account = years[index];
      const before = years[index - 1];
      if (account === undefined || before === undefined) throw new Error('a gap in the years');
      expect(account.debt).toBeCloseTo(before.debt + account.netCredit * account.dollar, 9);
    }
  });
});
