import { expect, test } from '@jest/globals';
import { PARAMETER_PACK_IDS } from '../../shared/state/parameterPacks.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forecastFan } from '../../shared/explain/forecastFan.ts';
import { LEDGER_CAUSES } from '../../shared/economy/ledgers/ledger.ts';
import { CAUSES, WHY_FIGURES } from '../../shared/explain/why.ts';
import { playWithAi } from '../../shared/replay/play.ts';
import { PUBLISHED_SERIES } from '../../shared/views/view.ts';
import { viewFor } from '../../shared/views/viewFor.ts';
import { bandEdges } from '../../client/charts/chartData.ts';
import { fanBands, fanMedian } from '../../client/charts/fanBands.ts';
import { readRecordInside } from '../../client/charts/FanRecord.tsx';
import { REPORTED } from '../../client/charts/seriesStyle.ts';
import { ledgerOf } from '../../client/explain/ledgerOf.ts';
import { ASKED_FIGURES } from '../../client/explain/openWhy.ts';
import { signedNumber, toneOf } from '../../client/explain/signedNumber.ts';
import { archiveRows, trueIndex } from '../../client/screens/Archive.tsx';
import { readPackFits } from '../../client/screens/packFit.ts';
import { hasText } from '../../client/text/text.ts';

const { state } = playWithAi({ scenario: '1921', seed: 'client-explain' }, 12);
const view = viewFor(state, 'right');
const knowing = viewFor(state, 'organs');

test('every cause the rules know has words', () => {
  const keys = [
    ...CAUSES.flatMap((cause) => [`cause.${cause}`, `cause.${cause}.text`]),
    ...LEDGER_CAUSES.map((cause) => `ledgerCause.${cause}`),
  ];
  expect(keys.filter((key) => !hasText(key))).toEqual([]);
  expect([...ASKED_FIGURES].toSorted()).toEqual([...WHY_FIGURES].toSorted());
});

test('the parts of a ledger sum exactly to the step between the printed figures', () => {
  const shown = PUBLISHED_SERIES.map((series) => ledgerOf(view, series)).filter((ledger) => ledger !== undefined);
  expect(shown.length).toBeGreaterThan(7);
  for (const { ledger } of shown) {
    // To the last digit but one: what statisticians add is booked under another part, which changes the order of adding.
    const step = ledger.to - ledger.from;
    expect(Math.abs(ledger.parts.reduce((sum, { amount }) => sum + amount, 0) - step)).toBeLessThan(1e-12 * Math.abs(ledger.to));
  }
  const output = ledgerOf(view, 'gdpPerHead');
  expect(output?.ledger.to).toBe(view.series.gdpPerHead.at(-1));
  expect(output?.ledger.from).toBe(view.series.gdpPerHead.at(-2));
});

test('a fan is drawn from the last year on, half of the runs inside four fifths, with the middle in both', () => {
  const fan = forecastFan(view, {}, 5, 40, 'bands');
  const year = view.years.at(-1) ?? 0;
  const [wide, narrow] = fanBands(fan, 'grainHarvest', { year, value: 70 });
  expect(wide?.points[0]).toEqual({ year, low: 70, high: 70 });
  expect(wide?.points).toHaveLength(6);
  const median = fanMedian(fan, 'grainHarvest');
  wide?.points.slice(1).forEach((point, index) => {
    const inner = narrow?.points[index + 1];
    const middle = median[index]?.value ?? NaN;
    expect(point.low).toBeLessThanOrEqual(inner?.low ?? NaN);
    expect(inner?.low).toBeLessThanOrEqual(middle);
    expect(middle).toBeLessThanOrEqual(inner?.high ?? NaN);
    expect(inner?.high).toBeLessThanOrEqual(point.high);
  });
  expect(fanBands(fan, 'herd', undefined)).toEqual([]);
  expect(fanBands(fan, 'grainHarvest', undefined, year + 2).every(({ points }) => points.every((point) => point.year <= year + 2))).toBe(
    true,
  );
  const [upper, lower] = bandEdges({ id: 'b', label: 'Band', tone: 'wide', points: [{ year: 1930, low: 1, high: 2 }] });
  expect([upper.points[0]?.value, lower.points[0]?.value]).toEqual([2, 1]);
});

test('figures marked as reported are those that can stray, and no others', () => {
  const truth = knowing.truth;
  if (truth === undefined) throw new Error('the organs know the truth');
  const strayed = PUBLISHED_SERIES.filter((series) => truth[series].some((value, index) => value !== view.series[series][index]));
  expect(strayed.length).toBeGreaterThan(4);
  expect(strayed.filter((series) => !REPORTED.has(series))).toEqual([]);
});

test('the archive sets printed figures beside true ones, and stays closed for those who do not know them', () => {
  expect(archiveRows(view)).toEqual([]);
  const rows = archiveRows(knowing);
  expect(rows).toHaveLength(REPORTED.size);
  const output = rows.find(({ series }) => series === 'gdpPerHead');
  expect(output?.reported).toBe(view.series.gdpPerHead.at(-1));
  expect(output?.truth).toBe(knowing.truth?.gdpPerHead.at(-1));
  expect(trueIndex(knowing)[0]).toBe(100);
});

test('signs are written, shares in points, and good is told from up', () => {
  expect(signedNumber(-3.2, 'tonnes')).toBe('−3.2');
  expect(signedNumber(12.4, 'dollars')).toBe('+12');
  expect(signedNumber(0.001, 'tonnes')).toBe('0.0');
  expect(signedNumber(0.012, 'share')).toBe('+1.2 pts');
  expect(toneOf(1, -1)).toBe('bad');
  expect(toneOf(-1, -1)).toBe('good');
  expect(toneOf(1, 0)).toBeUndefined();
});

test('each school of history has its own published back-test', () => {
  const published: unknown = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../docs/backtest.json'), 'utf8'));
  const fits = readPackFits(published);
  expect(Object.keys(fits).toSorted()).toEqual([...PARAMETER_PACK_IDS].toSorted());
  expect(readPackFits({ packs: { baseline: { gdpPerHead: 'much' } } })).toEqual({});
});

test('how often the record lay inside the fans is read from the published back-test, or not said', () => {
  const published: unknown = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../docs/backtest.json'), 'utf8'));
  expect(readRecordInside(published)).toBeGreaterThan(0.65);
  expect(readRecordInside(published)).toBeLessThan(0.95);
  expect(readRecordInside({ fans: { recordInside: 'often' } })).toBeUndefined();
  expect(readRecordInside(undefined)).toBeUndefined();
});
