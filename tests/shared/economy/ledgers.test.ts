import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { EAST_ASIAN_PROGRAMME } from '../../../shared/content/programmes/eastAsian.ts';
import { NEP_KEPT_PROGRAMME } from '../../../shared/content/programmes/nepKept.ts';
import { changeLedger } from '../../../shared/economy/ledgers/changeLedger.ts';
import { closeLedger } from '../../../shared/economy/ledgers/closeLedger.ts';
import { coordinationLevel } from '../../../shared/economy/ledgers/coordinationLedger.ts';
import { LEDGER_FIGURES } from '../../../shared/economy/ledgers/ledger.ts';
import type { Ledger, LedgerCause, LedgerFigure } from '../../../shared/economy/ledgers/ledger.ts';
import { ledgerFigure } from '../../../shared/economy/ledgers/ledgerFigure.ts';
import { logMean } from '../../../shared/math/logMean.ts';
import { shapley } from '../../../shared/math/shapley.ts';
import { consumptionLevel } from '../../../shared/economy/ledgers/useLedgers.ts';
import { runBook } from '../../../shared/economy/runBook.ts';
import type { EconomyYear } from '../../../shared/state/economyState.ts';

const { parameters } = USSR_ECONOMY;
const history = runBook(USSR_ECONOMY);
const runs = {
  history,
  'NEP kept': runBook(USSR_ECONOMY, { book: NEP_KEPT_PROGRAMME.levers }),
  'East Asian road without war': runBook(USSR_ECONOMY, { book: EAST_ASIAN_PROGRAMME.levers, war: false }),
};

function total(ledger: Ledger): number {
  return ledger.parts.reduce((sum, { amount }) => sum + amount, 0);
}

function partOf(ledger: Ledger, cause: LedgerCause): number {
  return ledger.parts.find((part) => part.cause === cause)?.amount ?? 0;
}

function inYear(figure: LedgerFigure, year: number, years: readonly EconomyYear[] = history): Ledger {
  const index = years.findIndex((account) => account.year === year);
  const before = years[index - 1];
  const after = years[index];
  if (before === undefined || after === undefined) throw new Error(`no two accounts up to ${year}`);
  return changeLedger(figure, before, after, USSR_ECONOMY);
}

describe.each(Object.entries(runs))('ledgers of %s', (_name, years) => {
  test.each(LEDGER_FIGURES)('%s: parts sum to the change in every year, nothing is left unexplained', (figure) => {
    for (const account of years.slice(1)) {
      const ledger = inYear(figure, account.year, years);
      expect(ledger.to).toBe(ledgerFigure(account, figure));
      expect(Math.abs(total(ledger) - (ledger.to - ledger.from))).toBeLessThanOrEqual(1e-9);
      expect(ledger.parts.map(({ cause }) => cause)).not.toContain('other');
      expect(ledger.parts.every(({ amount }) => Number.isFinite(amount))).toBe(true);
    }
  });

  test('levels sum too', () => {
    for (const account of years) {
      for (const ledger of [consumptionLevel(account, parameters), coordinationLevel(account)]) {
        expect(Math.abs(total(ledger) - (ledger.to - ledger.from))).toBeLessThanOrEqual(1e-9);
        expect(ledger.parts.map(({ cause }) => cause)).not.toContain('other');
      }
    }
  });
});

describe('parts point the right way', () => {
  test('drought lowers harvests and farm output, its end raises them', () => {
    // -2 in 1936 after 0, +2 in 1937.
    expect(partOf(inYear('grainHarvest', 1936), 'weather')).toBeLessThan(-10);
    expect(partOf(inYear('farmOutput', 1936), 'weather')).toBeLessThan(0);
    expect(partOf(inYear('gdpPerHead', 1936), 'weather')).toBeLessThan(0);
    expect(partOf(inYear('grainHarvest', 1937), 'weather')).toBeGreaterThan(20);
  });

  test('collectivisation costs efficiency and animals, pressure brings grain in', () => {
    expect(partOf(inYear('farmOutput', 1931), 'collectives')).toBeLessThan(0);
    expect(partOf(inYear('farmOutput', 1931), 'herd')).toBeLessThan(0);
    expect(partOf(inYear('procurement', 1929), 'pressure')).toBeGreaterThan(0);
    expect(partOf(inYear('procurement', 1931), 'reporting')).toBeGreaterThan(0);
    expect(partOf(inYear('procurement', 1936), 'harvest')).toBeLessThan(0);
  });

  test('hunger shows in the population, war in everything', () => {
    // The account of 1933 comes after the deaths from the harvest of 1932.
    expect(partOf(inYear('population', 1933), 'famine')).toBeLessThan(-1);
    expect(partOf(inYear('population', 1943), 'war')).toBeLessThan(-5);
    expect(partOf(inYear('nonFarmOutput', 1942), 'war')).toBeLessThan(0);
    expect(partOf(inYear('grainHarvest', 1942), 'war')).toBeLessThan(0);
    expect(partOf(inYear('consumption', 1942), 'defence')).toBeLessThan(0);
    expect(partOf(inYear('coordination', 1946), 'reconversion')).toBeLessThan(0);
  });

  test('the five-year plan decrees investment, pulls and drives people to towns', () => {
    expect(partOf(inYear('investment', 1930), 'decree')).toBeGreaterThan(0);
    expect(partOf(inYear('urbanShare', 1931), 'coercion')).toBeGreaterThan(0);
    expect(partOf(inYear('urbanShare', 1934), 'residenceControls')).toBeLessThan(0);
    expect(partOf(inYear('nonFarmOutput', 1935), 'capital')).toBeGreaterThan(0);
    expect(partOf(inYear('coordination', 1991), 'disorganisation')).toBeLessThan(0);
  });
});

describe('the tools of ledgers', () => {
  test('the log-mean turns growth into differences, near equality too', () => {
    expect(logMean(2, 2)).toBe(2);
    expect(logMean(1, Math.E)).toBeCloseTo(Math.E - 1, 12);
    // The mean less the square of the difference over twelve times the level.
    expect(logMean(100, 100.005)).toBeCloseTo(100.0025 - 0.005 ** 2 / 1200, 10);
  });

  test('Shapley parts of a product of two are the mean of both orders', () => {
    // 2 x 3 -> 4 x 9: first cause (2 -> 4) adds 6 or 18, second (3 -> 9) 12 or 24.
    const value = (set: number): number => ((set & 1) !== 0 ? 4 : 2) * ((set & 2) !== 0 ? 9 : 3);
    expect(shapley(2, value)).toEqual([12, 18]);
  });

  test('a rest that no cause explains is shown as such', () => {
    expect(closeLedger('population', 100, 103, { births: 2 }).parts).toEqual([
      { cause: 'births', amount: 2 },
      { cause: 'other', amount: 1 },
    ]);
    expect(closeLedger('population', 100, 100, {}).parts).toEqual([]);
  });
});
