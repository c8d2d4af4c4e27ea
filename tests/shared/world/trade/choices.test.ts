import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Command } from '../../../../shared/commands/index.ts';
import { ECONOMIES } from '../../../../shared/content/index.ts';
import { TRADE_DECISIONS } from '../../../../shared/content/tradeParameters.ts';
import type { GameState } from '../../../../shared/state/gameState.ts';
import { TRADE_DECISION_IDS } from '../../../../shared/state/tradeState.ts';
import type { TradeDecisions } from '../../../../shared/state/tradeState.ts';
import { POSTURES } from '../../../../shared/state/worldState.ts';
import { accountTrade } from '../../../../shared/world/trade/accountTrade.ts';
import { manufacturesPotential } from '../../../../shared/world/trade/exportsOf.ts';
import { lending } from '../../../../shared/world/trade/lending.ts';
import { recordTrade } from '../../../../shared/world/trade/recordTrade.ts';
import type { RecordYear } from '../../../../shared/world/trade/recordTrade.ts';
import { startStocks } from '../../../../shared/world/trade/startStocks.ts';
import { tradeAccess } from '../../../../shared/world/trade/tradeAccess.ts';
import type { TradeInputs } from '../../../../shared/world/trade/tradeInputs.ts';
import { historyUntil, playOn } from './courseOfGame.ts';

const definition = ECONOMIES['ussr'];
if (definition === undefined) throw new Error('no economy to test with');
const record = recordTrade(definition, true);

function recordOf(year: number): RecordYear {
  const found = record.get(year);
  if (found === undefined) throw new Error(`no record of ${year}`);
  return found;
}

/** A year of the record with something changed: its account and what it lets through. */
function yearWith(year: number, inputs: Partial<TradeInputs>, decisions: Partial<TradeDecisions> = {}, stocks = startStocks(year)) {
  const base = recordOf(year);
  const usual = accountTrade(startStocks(year), base.decisions, base.inputs, base.inputs).account;
  const changed = { ...base.inputs, ...inputs };
  const { account } = accountTrade(stocks, { ...base.decisions, ...decisions }, changed, base.inputs);
  return { account, usual, access: tradeAccess(account, changed, { ...base, account: usual }) };
}

function deaths(state: GameState, from: number, to: number): number {
  return state.years.filter(({ year }) => year >= from && year <= to).reduce((sum, year) => sum + year.famineDeaths, 0);
}

describe('grain sold abroad and hunger', () => {
  const start = historyUntil(1930);
  const gameWith = (command: Command) => playOn(start, 1934, () => [command]);
  const asItWas = playOn(start, 1934);

  test('no exports in 1930-33 save lives; half of all procurement sold costs lives', () => {
    const kept = gameWith({ type: 'setTrade', exportsGrainShare: 0 });
    const sold = gameWith({ type: 'setTrade', exportsGrainShare: 0.5 });
    const usual = deaths(asItWas, 1930, 1933);
    expect(usual).toBeGreaterThan(1);
    expect(deaths(kept, 1930, 1933)).toBeLessThan(0.95 * usual);
    expect(deaths(sold, 1930, 1933)).toBeGreaterThan(1.1 * usual);
    expect(kept.trade.last?.grainExported).toBe(0);
  });

  test('grain kept is machines not bought, and food bought saves lives too', () => {
    const kept = gameWith({ type: 'setTrade', exportsGrainShare: 0 });
    const bought = gameWith({ type: 'setTrade', machineryShare: 0.2, foodShare: 0.4 });
    expect(kept.trade.access).toBeLessThan(asItWas.trade.access);
    expect(deaths(bought, 1930, 1933)).toBeLessThan(0.95 * deaths(asItWas, 1930, 1933));
    expect(bought.trade.access).toBeLessThan(asItWas.trade.access);
  });
});

describe('machines, credit and gold', () => {
  test('a larger share for machines lets more through, a smaller one less', () => {
    expect(yearWith(1930, {}, { machineryShare: 0.8 }).access).toBeGreaterThan(1.1);
    expect(yearWith(1930, {}, { machineryShare: 0.1 }).access).toBeLessThan(0.7);
    expect(yearWith(1930, {}).access).toBe(1);
  });

  test('openness that is not paid for brings only part of what it asks', () => {
    const base = recordOf(1955).inputs;
    const { access } = yearWith(1955, { openness: 2 * base.openness });
    expect(access).toBeLessThan(1);
    expect(2 * access).toBeGreaterThan(1);
  });

  test('in the Depression sellers lend more on the same exports, and machines are cheaper', () => {
    const granted = (year: number) => lending({ standing: 0.6 }, 1, 4, 100, 'trade', { year, gdp: 240 });
    expect(granted(1930).limit).toBeGreaterThan(1.5 * granted(1928).limit);
    expect(granted(1930).netCredit).toBeGreaterThan(granted(1928).netCredit);
  });

  test('lenders grant no more than their limit, and nothing under a heavy service', () => {
    const { limit, netCredit } = lending({ standing: 0.6 }, 1, 4, 100, 'trade', { year: 1960, gdp: 800 });
    expect(netCredit).toBeCloseTo(limit - 1, 12);
    const heavy = lending({ standing: 0.6 }, 12, 4, 100, 'wary', { year: 1960, gdp: 800 });
    expect(heavy.crisis).toBe(true);
    expect(heavy.netCredit).toBeLessThan(0);
  });

  test('a country deep in debt meets its crisis earlier than the record did', () => {
    const spent = playOn(historyUntil(1975), 1988, () => [{ type: 'setTrade', borrowing: 0.02 }]);
    const crises = spent.reports.flatMap(({ headlines }) => headlines.filter(({ text }) => text === 'debtCrisis'));
    expect(crises.map(({ date }) => date.year).filter((year) => year > 1945)[0]).toBeLessThan(1988);
    expect(spent.trade.stocks.debt).toBeGreaterThan(recordOf(1987).account.debt);
  });

  test('repudiation takes the debt away and trust and credit with it for years', () => {
    const start = historyUntil(1981);
    const refused = playOn(start, 1984, ({ date }) => (date.year === 1981 ? [{ type: 'setTrade', repudiate: true }] : []));
    const paid = playOn(start, 1984);
    expect(refused.trade.repudiated).toBe(1981);
    expect(refused.trade.stocks.debt).toBeLessThan(0.5 * paid.trade.stocks.debt);
    expect(refused.trade.stocks.standing).toBeLessThan(0.4 * paid.trade.stocks.standing);
    expect(refused.world.contractTrust).toBeLessThan(paid.world.contractTrust - 0.1);
  });

  test('gold sold pays for imports and leaves the vaults', () => {
    const { account, usual } = yearWith(1955, {}, { gold: 1 });
    expect(account.totalImports).toBeGreaterThan(usual.totalImports);
    expect(account.goldReserve).toBeLessThan(usual.goldReserve);
  });
});

describe('postures, controls and oil', () => {
  test.each([1928, 1960, 1985])('in %i every step towards embargo lowers exports and what comes through', (year) => {
    const accesses = POSTURES.map((posture) => yearWith(year, { posture }));
    for (let step = 1; step < accesses.length; step++) {
      const [worse, better] = [accesses[step - 1], accesses[step]];
      expect(worse?.account.totalExports).toBeLessThan(better?.account.totalExports ?? 0);
      expect(worse?.access).toBeLessThan(better?.access ?? 0);
    }
  });

  test('export controls deny part of what is opened beyond the record after 1949, not before', () => {
    const machines = (year: number) => {
      const base = recordOf(year).inputs;
      const { access } = yearWith(year, { openness: 0.8, account: base.account });
      const { access: gentle } = yearWith(year, { openness: 0.8, account: base.account, posture: 'credit' });
      return access / gentle;
    };
    expect(machines(1950)).toBeLessThan(machines(1925));
  });

  test('a country of manufactures is hit harder by an embargo than one of raw goods', () => {
    const open = { openness: 0.7, softBudgets: 0.2 };
    const business = { ...startStocks(1975), exportBusiness: 40 };
    const loss = (stocks: typeof business) => {
      const free = yearWith(1975, { ...open, posture: 'trade' }, {}, stocks).account.totalExports;
      return 1 - yearWith(1975, { ...open, posture: 'embargo' }, {}, stocks).account.totalExports / free;
    };
    expect(loss(business)).toBeGreaterThan(loss(startStocks(1975)) + 0.05);
  });

  test('more oil than in the record is more rent, and exports fall faster than output', () => {
    const base = recordOf(1980).inputs;
    const half = { ...base.account, outputs: { ...base.account.outputs, oil: 0.5 * base.account.outputs.oil } };
    const { account, usual } = yearWith(1980, { account: half });
    expect(account.oilExported).toBeCloseTo(0.25 * usual.oilExported, 8);
    expect(account.oilRent).toBeCloseTo(0.25 * usual.oilRent, 8);
  });

  test('exports of manufactures need open doors and working markets together; zones stand in for the latter', () => {
    const base = recordOf(1985).inputs;
    const market = { ...base.account, marketInstitutions: 0.8 };
    const closed = manufacturesPotential({ ...base, account: market, openness: 0.05 });
    const planned = manufacturesPotential({ ...base, openness: 0.7 });
    const both = manufacturesPotential({ ...base, account: market, openness: 0.7, softBudgets: 0.2 });
    expect(both).toBeGreaterThan(5 * Math.max(closed, planned));
    expect(manufacturesPotential({ ...base, openness: 0.7, zones: 4 })).toBeGreaterThan(2 * planned);
  });
});

test('whatever is decided, the account holds: imports and debt are never negative, nothing is lost', () => {
  const range = (id: keyof TradeDecisions) => fc.double({ min: TRADE_DECISIONS[id].min, max: TRADE_DECISIONS[id].max, noNaN: true });
  const decisions = fc.record(
    Object.fromEntries(TRADE_DECISION_IDS.map((id) => [id, range(id)])) as Record<keyof TradeDecisions, fc.Arbitrary<number>>,
  );
  const stocks = fc.record({
    debt: fc.double({ min: 0, max: 200, noNaN: true }),
    gold: fc.double({ min: 0, max: 3000, noNaN: true }),
    exportBusiness: fc.double({ min: -20, max: 200, noNaN: true }),
    grainStock: fc.double({ min: 0, max: 15, noNaN: true }),
    standing: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(decisions, stocks, fc.integer({ min: 1921, max: 1991 }), fc.constantFrom(...POSTURES), (wanted, held, year, posture) => {
      const { account, access } = yearWith(year, { posture }, wanted, held);
      const { imports } = account;
      expect(Math.min(...Object.values(imports), account.debt, account.goldReserve, account.totalExports)).toBeGreaterThanOrEqual(0);
      const spent = imports.machinery + imports.licences + imports.consumer + imports.food + imports.materials;
      expect(spent).toBeCloseTo(account.totalImports, 8);
      const earned = account.totalExports + account.goldSales + account.services - account.interest - account.profits + account.netCredit;
      expect(earned).toBeCloseTo(account.totalImports, 8);
      expect(access).toBeGreaterThan(0);
      expect(access).toBeLessThan(2);
    }),
    { numRuns: 300 },
  );
});
