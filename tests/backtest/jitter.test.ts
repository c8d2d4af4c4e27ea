import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../shared/content/economies/ussr.ts';
import { runBook } from '../../shared/economy/runBook.ts';
import { invariantFaults } from '../../tools/backtest/invariantFaults.ts';
import { jitter, JITTER_KINDS } from '../../tools/backtest/jitter.ts';
import { jitterReport } from '../../tools/backtest/textReport.ts';

describe.each(JITTER_KINDS)('with every number of the model off by a tenth: %s', (kind) => {
  const report = jitter(kind, 60);

  test('the median error of GDP per head stays under 12 %', () => {
    expect(report.quantiles.p50).toBeLessThan(12);
    expect(report.quantiles.p10).toBeLessThanOrEqual(report.quantiles.p90);
  });

  test('no invariant breaks', () => {
    expect(report.faults).toEqual([]);
  });

  test('the draws are those of the seed', () => {
    expect(jitter(kind, 3)).toEqual(jitter(kind, 3));
    expect(jitter(kind, 3, 'another seed').quantiles).not.toEqual(jitter(kind, 3).quantiles);
  });

  test('the report says how many invariants broke', () => {
    expect(jitterReport([[kind, report]])).toContain(`${report.draws} draws, 0 invariants broken`);
  });
});

describe('the check of invariants', () => {
  const years = runBook(USSR_ECONOMY, { lastYear: 1925 });
  const [first, second] = years;
  if (first === undefined || second === undefined) throw new Error('no accounts');

  test('passes a sound run', () => {
    expect(invariantFaults(years)).toEqual([]);
  });

  test.each([
    ['people out of nothing', [first, { ...second, population: second.population + 1 }], 'people'],
    ['grain that is lost', [{ ...first, factors: { ...first.factors, grain: { ...first.factors.grain, ownNeeds: 0 } } }], 'grain'],
    ['sectors that do not add up', [{ ...first, farmOutput: 2 * first.farmOutput }], 'sectors'],
    ['what is no number', [{ ...first, factors: { ...first.factors, harvest: { ...first.factors.harvest, war: Number.NaN } } }], 'NaN'],
    ['a share above one', [{ ...first, urbanShare: 1.1 }], 'urbanShare'],
    ['steel below nothing', [{ ...first, outputs: { ...first.outputs, steel: -1 } }], 'steel'],
  ])('finds %s', (_what, broken, name) => {
    expect(invariantFaults(broken).join('; ')).toContain(name);
  });
});
