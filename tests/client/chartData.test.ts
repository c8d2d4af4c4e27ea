import { expect, test } from '@jest/globals';
import { alignLines, joinForecast, relativeChange, splitByQuality, toCsv, zipYears } from '../../client/charts/chartData.ts';

test('lines of different years share one axis, with gaps where a line has no value', () => {
  const aligned = alignLines([
    {
      id: 'a',
      label: 'A',
      kind: 'run',
      points: [
        { year: 1922, value: 2 },
        { year: 1921, value: 1 },
      ],
    },
    {
      id: 'b',
      label: 'B',
      kind: 'sourced',
      points: [
        { year: 1923, value: 9 },
        { year: 1922, value: 8 },
      ],
    },
  ]);
  expect(aligned.years).toEqual([1921, 1922, 1923]);
  expect(aligned.values).toEqual([
    [1, 2, null],
    [null, 8, 9],
  ]);
});

test('history is split where its quality changes; gaps are bridged by straight lines', () => {
  const { sourced, recalled } = splitByQuality([
    { year: 1921, value: 10, quality: 'sourced' },
    { year: 1923, value: 14, quality: 'sourced' },
    { year: 1924, value: 20, quality: 'contested' },
    { year: 1925, value: 30, quality: 'recalled' },
  ]);
  expect(sourced).toEqual([
    { year: 1921, value: 10 },
    { year: 1922, value: 12 },
    { year: 1923, value: 14 },
  ]);
  expect(recalled).toEqual([
    { year: 1923, value: 14 },
    { year: 1924, value: 20 },
    { year: 1925, value: 30 },
  ]);
});

test('a single observation is shown in its own kind', () => {
  expect(splitByQuality([{ year: 1928, value: 1, quality: 'recalled' }])).toEqual({ sourced: [], recalled: [{ year: 1928, value: 1 }] });
});

test('a forecast starts where the run ends', () => {
  const run = zipYears([1921, 1922], [5, 6]);
  expect(
    joinForecast(run, [
      { year: 1922, value: 99 },
      { year: 1923, value: 7 },
    ]),
  ).toEqual([
    { year: 1922, value: 6 },
    { year: 1923, value: 7 },
  ]);
  expect(joinForecast([], [{ year: 1923, value: 7 }])).toEqual([{ year: 1923, value: 7 }]);
});

test('a change against nothing has no size', () => {
  expect(relativeChange(100, 103)).toBeCloseTo(0.03);
  expect(relativeChange(0, 5)).toBeUndefined();
  expect(relativeChange(undefined, 5)).toBeUndefined();
});

test('CSV quotes what would break it', () => {
  expect(toCsv(['Year', 'Said, "so"'], [[1921, 1.5]])).toBe('Year,"Said, ""so"""\r\n1921,1.5\r\n');
});
