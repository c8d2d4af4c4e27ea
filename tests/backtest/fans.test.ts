import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../shared/content/economies/ussr.ts';
import { FORECAST_PARAMETERS } from '../../shared/content/forecastParameters.ts';
import { fanCoverage } from '../../tools/backtest/fanCoverage.ts';
import type { FanCoverage } from '../../tools/backtest/fanCoverage.ts';
import { fanReport } from '../../tools/backtest/fanReport.ts';
import { historicalFans } from '../../tools/backtest/historicalFans.ts';
import { residuals } from '../../tools/backtest/residuals.ts';
import { rounded } from '../../tools/backtest/runBacktest.ts';

const history = historicalFans(USSR_ECONOMY);
const coverage = fanCoverage(history);
const left = residuals([...history.years.values()]);
const { fans: published }: { readonly fans: FanCoverage } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../docs/backtest.json'), 'utf8'),
);
const modelPage = readFileSync(path.resolve(import.meta.dirname, '../../docs/model.md'), 'utf8');

describe('fans against the record, war left out', () => {
  test('there is one for the end of each year 1922-1986', () => {
    expect([...history.fans.keys()]).toEqual(Array.from({ length: 65 }, (_, index) => 1922 + index));
    expect(history.fans.get(1930)?.years).toEqual([1931, 1932, 1933, 1934, 1935]);
  });

  test.each(Object.keys(coverage.record))('%s: the band of 8 in 10 holds between 65 and 95 %% of what came', (figure) => {
    for (const { wide, narrow, count } of Object.values(coverage.record[figure] ?? {})) {
      expect(count).toBeGreaterThanOrEqual(figure === 'urbanShare' ? 8 : 45);
      expect(wide).toBeGreaterThanOrEqual(0.65);
      expect(wide).toBeLessThanOrEqual(0.95);
      expect(narrow).toBeLessThan(wide);
    }
  });

  test('what the model itself makes of the weather of the record lies inside at least as often as promised, or nearly', () => {
    for (const byHorizon of Object.values(coverage.model))
      for (const { wide } of Object.values(byHorizon)) expect(wide).toBeGreaterThanOrEqual(0.75);
  });

  test('a war that no fan foresees leaves them more often than not', () => {
    for (const { wide } of Object.values(coverage.recordInWar['gdpPerHead'] ?? {})) expect(wide).toBeLessThan(0.6);
  });

  test('what is published is what is counted', () => {
    expect(rounded(coverage)).toEqual(published);
  });

  test.each([
    ['GDP per head', 'gdpPerHead'],
    ['population', 'population'],
    ['urban share', 'urbanShare'],
    ['grain harvest', 'grainHarvest'],
    ['procurement', 'procurement'],
  ])('docs/model.md tells it of %s', (name, figure) => {
    const percent = (value: number): string => `${Math.round(100 * value)} %`;
    const cells = Object.values(published.record[figure] ?? {});
    const row = [
      name,
      ...cells.map(({ wide, narrow }) => `${percent(wide)}, ${percent(narrow)}`),
      cells.map(({ count }) => count).join(', '),
    ];
    expect(modelPage).toContain(`| ${row.join(' | ')} |`);
  });

  test('the further ahead, the wider', () => {
    for (const fan of history.fans.values()) {
      const [lowest, , , , highest] = fan.bands.gdpPerHead;
      const width = (ahead: number): number => Math.log((highest?.[ahead] ?? 0) / (lowest?.[ahead] ?? 1));
      expect(width(4)).toBeGreaterThan(width(0));
    }
  });

  test('the report has a line for each figure', () => {
    const text = fanReport(coverage, left);
    for (const figure of Object.keys(coverage.record)) expect(text).toMatch(new RegExp(`record\\s+${figure}\\s+\\d+ %`));
  });
});

describe("the error a fan is given is what the back-test leaves, and no year's own", () => {
  const { modelError, modelErrorKept } = FORECAST_PARAMETERS;

  test.each([
    ['gdpPerHead', modelError.output],
    ['population', modelError.population],
    ['urbanShare', modelError.urbanShare],
    ['grainHarvest', modelError.harvest],
    ['procurement', modelError.procurement],
  ])('%s: its spread within a seventh', (figure, spread) => {
    expect(Math.abs(spread / (left[figure]?.spread ?? 0) - 1)).toBeLessThan(1 / 7);
  });

  test.each([
    ['gdpPerHead', modelErrorKept.output],
    ['population', modelErrorKept.population],
    ['urbanShare', modelErrorKept.urbanShare],
  ])('%s: what is kept of it within a tenth', (figure, kept) => {
    expect(Math.abs(kept - (left[figure]?.kept ?? 0))).toBeLessThan(0.1);
  });
});
