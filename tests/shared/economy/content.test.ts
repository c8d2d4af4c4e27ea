import { describe, expect, test } from '@jest/globals';
import {
  BASELINE_PARAMETER_TABLE,
  BASELINE_PARAMETERS,
  ECONOMY_PARAMETER_IDS,
} from '../../../shared/content/economies/baselineParameters.ts';
import { PROGRAMMES } from '../../../shared/content/index.ts';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { COMPARATORS } from '../../../shared/data/history/comparators.ts';
import { FAMINE_EPISODES } from '../../../shared/data/history/famineEpisodes.ts';
import { historyForOutput, OUTPUTS_WITH_HISTORY } from '../../../shared/data/history/besideRun.ts';
import { HISTORY } from '../../../shared/data/history/history.ts';
import { leversAt } from '../../../shared/economy/leversAt.ts';
import { shocksAt } from '../../../shared/economy/shocksAt.ts';
import { LEVER_IDS } from '../../../shared/state/levers.ts';
import { PHYSICAL_OUTPUT_IDS, PHYSICAL_OUTPUT_UNITS } from '../../../shared/state/physicalOutputs.ts';

describe('parameters', () => {
  test.each(ECONOMY_PARAMETER_IDS)('%s lies in its plausible range and says what it is', (id) => {
    const entry = BASELINE_PARAMETER_TABLE[id];
    expect(entry.value).toBeGreaterThanOrEqual(entry.range[0]);
    expect(entry.value).toBeLessThanOrEqual(entry.range[1]);
    expect(entry.unit).not.toBe('');
    expect(entry.note).not.toBe('');
    expect(BASELINE_PARAMETERS[id]).toBe(entry.value);
  });
});

describe('policy books', () => {
  test.each(Object.values(PROGRAMMES).map((programme) => [programme.id, programme] as const))(
    '%s has ascending knots for every lever',
    (_id, programme) => {
      expect(programme.sources.length).toBeGreaterThan(0);
      for (const lever of LEVER_IDS) {
        const years = programme.levers[lever].map(([year]) => year);
        expect(years.length).toBeGreaterThan(0);
        expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
      }
    },
  );

  test('give a lever its value at the year, in a straight line between knots', () => {
    // Investment 0.13 in 1928 and 0.18 in 1930.
    expect(leversAt(USSR_ECONOMY.book, 1929).investmentShare).toBeCloseTo(0.155, 12);
    expect(leversAt(USSR_ECONOMY.book, 1900).investmentShare).toBe(0.06);
    expect(leversAt(USSR_ECONOMY.book, 2000).investmentShare).toBe(0.22);
  });
});

describe('shocks', () => {
  test('of a year without any are quiet', () => {
    expect(shocksAt(USSR_ECONOMY, { year: 1960, quarter: 1 })).toMatchObject({
      weather: 0,
      occupation: 0,
      destruction: 0,
      warPopulationChange: 0,
      mobilisation: 0,
      worldAccess: 1,
    });
    expect(shocksAt(USSR_ECONOMY, { year: 1942, quarter: 3 })).toMatchObject({
      occupation: 0.4,
      destruction: 0.09,
      warPopulationChange: -8,
      mobilisation: 1,
    });
  });

  test('keep the last known frontier beyond the data', () => {
    const last = shocksAt(USSR_ECONOMY, { year: 1998, quarter: 1 }).frontier;
    expect(last).toBeGreaterThan(20000);
    expect(shocksAt(USSR_ECONOMY, { year: 2010, quarter: 1 }).frontier).toBe(last);
  });

  test('include the fall of the grain exporter in the Depression', () => {
    const access = (year: number) => shocksAt(USSR_ECONOMY, { year, quarter: 3 }).worldAccess;
    expect(access(1931)).toBeCloseTo(0.71, 2);
    expect(access(1932)).toBeCloseTo(0.66, 2);
  });
});

describe('historical series', () => {
  test.each(Object.entries(HISTORY))('%s is filed under its id, with ascending years and sources', (id, series) => {
    expect(series.id).toBe(id);
    expect(series.sources.length).toBeGreaterThan(0);
    const years = series.observations.map(({ year }) => year);
    expect(years).toEqual([...new Set<number>(years)].toSorted((a, b) => a - b));
    expect(series.observations.every(({ value }) => Number.isFinite(value) && value >= 0)).toBe(true);
  });

  test('stand beside physical outputs where there is a record, in the same unit', () => {
    for (const id of OUTPUTS_WITH_HISTORY) {
      expect(PHYSICAL_OUTPUT_IDS).toContain(id);
      expect(historyForOutput(id)).toBe(HISTORY[id]);
      expect(PHYSICAL_OUTPUT_UNITS[id]).toContain(HISTORY[id].unit);
    }
    for (const id of ['gas', 'cloth', 'housing', 'toString']) expect(historyForOutput(id)).toBeUndefined();
  });

  test('of comparators cover the post-war years', () => {
    for (const { gdpPerHead } of COMPARATORS) expect(gdpPerHead.observations.some(({ year }) => year === 1973)).toBe(true);
  });

  test('of famines give ordered ranges', () => {
    for (const episode of FAMINE_EPISODES) {
      expect(episode.low).toBeLessThanOrEqual(episode.central);
      expect(episode.central).toBeLessThanOrEqual(episode.high);
    }
  });
});
