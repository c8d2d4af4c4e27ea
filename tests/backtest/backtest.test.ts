import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FAMINE_EPISODES } from '../../shared/data/history/famineEpisodes.ts';
import { htmlReport } from '../../tools/backtest/htmlReport.ts';
import { rounded, runBacktest } from '../../tools/backtest/runBacktest.ts';
import type { BacktestReport } from '../../tools/backtest/runBacktest.ts';
import type { PackFigures } from '../../tools/backtest/packTable.ts';
import { packTable } from '../../tools/backtest/packTable.ts';
import { packReport, textReport } from '../../tools/backtest/textReport.ts';

const {
  packs: publishedPacks,
  fans: _fans,
  ...published
}: BacktestReport & { readonly packs: Record<string, PackFigures>; readonly fans: unknown } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../docs/backtest.json'), 'utf8'),
);
const backtest = runBacktest();
const report = rounded(backtest.report);

describe('the back-test against the bars that were set for the model', () => {
  test('GDP per head: at most 3.5 % on average over all 71 years, at most 10 % in any year', () => {
    expect(report.gdpPerHead.mape).toBeLessThanOrEqual(3.5);
    expect(report.gdpPerHead.worst).toBeLessThanOrEqual(10);
  });

  test('urban share within 1.5 points, population within 2.5 %', () => {
    expect(report.urbanShare.meanAbsolutePoints).toBeLessThanOrEqual(1.5);
    expect(report.population.mape).toBeLessThanOrEqual(2.5);
  });

  test.each(FAMINE_EPISODES)('$title: deaths inside the range of the literature', (episode) => {
    const deaths = Object.entries(report.famineDeathsMillions).find(([id]) => id === episode.id)?.[1];
    expect(deaths).toBeGreaterThanOrEqual(episode.low);
    expect(deaths).toBeLessThanOrEqual(episode.high);
  });

  test('all other peace years together: under half a million', () => {
    expect(report.famineDeathsMillions.otherPeace).toBeLessThan(0.5);
  });

  test.each(['grainHarvest', 'grainHarvestAsRecorded', 'procurement', 'steel', 'coal', 'oil', 'electricity', 'tractorsFrom1928'])(
    '%s within 15 %% on average, the war included and left out',
    (id) => {
      expect(report.outputs[id]?.mape).toBeLessThanOrEqual(15);
      expect(report.outputs[id]?.withoutWar).toBeLessThanOrEqual(15);
      expect(report.outputs[id]?.count).toBeGreaterThan(20);
    },
  );

  test('beats what anybody can draw with a ruler', () => {
    expect(report.gdpPerHead.mape).toBeLessThan(report.gdpPerHead.naive.sixPointLine);
  });
});

describe('the back-test against the published figures (docs/backtest.json)', () => {
  test.each([
    ['GDP per head', (r: BacktestReport) => r.gdpPerHead.mape],
    ['worst year of GDP per head', (r: BacktestReport) => r.gdpPerHead.worst],
    ['urban share', (r: BacktestReport) => r.urbanShare.meanAbsolutePoints],
    ['farm labour share', (r: BacktestReport) => r.farmLabourShare.meanAbsolutePoints],
    ['population', (r: BacktestReport) => r.population.mape],
  ])('%s is no worse than published', (_what, figure) => {
    expect(figure(report)).toBeLessThanOrEqual(figure(published));
  });

  test.each(Object.keys(published.outputs))('%s is no worse than published', (id) => {
    expect(report.outputs[id]?.mape).toBeLessThanOrEqual(published.outputs[id]?.mape ?? 0);
  });

  test('what is published is what the model does: after a change run `npm run backtest -- --json` and publish', () => {
    expect(report).toEqual(published);
  });
});

describe('the parameter packs', () => {
  const packs = rounded(packTable());
  const figures = (id: string): PackFigures => {
    const found = packs[id];
    if (found === undefined) throw new Error(`no pack ${id}`);
    return found;
  };

  test('are published as they are', () => {
    expect(packs).toEqual(publishedPacks);
  });

  test.each(Object.keys(publishedPacks))('%s misses GDP per head by less than 6 %% on average', (id) => {
    expect(figures(id).gdpPerHead).toBeLessThan(6);
  });

  test('disagree where the schools do', () => {
    expect(figures('baseline').withoutCollectivisation1939).toBeGreaterThan(1.05);
    expect(figures('allen').withoutCollectivisation1939).toBeLessThan(1);
    expect(figures('substitution').easySubstitution1985).toBeGreaterThan(figures('substitution').withoutOverload1985);
    expect(figures('overload').easySubstitution1985).toBeLessThan(1.02);
    expect(figures('overload').withoutOverload1985).toBeGreaterThan(figures('baseline').withoutOverload1985);
  });

  test('are printed, each on a line', () => {
    const text = packReport(packs);
    for (const id of Object.keys(packs)) expect(text).toContain(`\n  ${id} `);
  });
});

describe('the reports', () => {
  test('in text name every period and episode', () => {
    const text = textReport(backtest.report);
    for (const name of ['1921-1928', '1941-1945', '1976-1991', '1921-22', '1931-33', '1946-47', 'other peace years'])
      expect(text).toContain(name);
    expect(text).toContain(`${report.gdpPerHead.mape.toFixed(2)} %`);
  });

  test('as a page need nothing else and show each quality by its own mark', () => {
    const page = htmlReport(backtest);
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|<link/);
    for (const quality of ['sourced', 'recalled', 'interpolated', 'contested']) expect(page).toContain(`data-quality="${quality}"`);
    expect(page.match(/<svg/g)).toHaveLength(12);
    expect(page).not.toContain('NaN');
  });
});
