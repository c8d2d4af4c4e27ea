import { expect, test } from '@jest/globals';
import { PRODUCTION } from '../../../shared/data/production/production.ts';

test.each(Object.entries(PRODUCTION))('%s has positive values with years ascending, a unit and sources', (_, series) => {
  const years = series.observations.map(({ year }) => year);
  expect(years.length).toBeGreaterThan(10);
  expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
  expect(series.observations.every(({ value }) => value > 0)).toBe(true);
  expect(series.unit).not.toBe('');
  expect(series.sources.length).toBeGreaterThan(0);
});

test('cement worked back from carbon agrees with the published output of 1940 and 1990 within four per cent', () => {
  const cementOf = (wanted: number): number | undefined => PRODUCTION.cement.observations.find(({ year }) => year === wanted)?.value;
  // Narodnoe khoziaistvo SSSR: 5.7 and 137.3 million tonnes.
  expect(Math.abs((cementOf(1940) ?? 0) / 5.7 - 1)).toBeLessThan(0.04);
  expect(Math.abs((cementOf(1990) ?? 0) / 137.3 - 1)).toBeLessThan(0.04);
});
