import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { SOVIET_UNITS } from '../../../../shared/content/regions/sovietUnits.ts';
import { playWithAi } from '../../../../shared/replay/play.ts';
import { publishYear } from '../../../../shared/society/publishYear.ts';
import { regionalFigures } from '../../../../shared/world/regions/regionalFigures.ts';
import { regionFaults } from '../../../../tools/invariants/regionFaults.ts';
import { newGame } from '../../../support/newGame.ts';
import { recordGame } from '../../../support/recordGame.ts';

describe.each(['seven', 'eleven', 'thirteen'])('a whole game by AI, seed %s', (seed) => {
  const problems: string[] = [];
  const size = { units: 0, map: 0 };
  playWithAi({ scenario: '1921', seed, settings: { weather: seed === 'seven' ? 'historical' : 'drawn' } }, Infinity, ({ state }) => {
    problems.push(...regionFaults(state).map((fault) => `${String(state.date.year)}: ${fault}`));
    size.units = Object.keys(state.regions).length;
    size.map = JSON.stringify([state.regions, state.projects]).length;
  });

  test('in every year the units add up to the nation, and nothing is below zero', () => {
    expect(problems).toEqual([]);
    expect(size.units).toBeGreaterThan(80);
  });

  test('the map and its projects take little of the state', () => {
    expect(size.map).toBeLessThan(80_000);
  });
});

describe('the map of a view', () => {
  const state = recordGame(1932);

  test('shows the printed figures, and they add up to the printed account', () => {
    const account = state.years.at(-1);
    if (account === undefined) throw new Error('no account');
    const printed = publishYear(account, state.statistics.years.at(-1));
    const figures = Object.values(regionalFigures(state, printed));
    const total = (figure: (unit: (typeof figures)[number]) => number) => figures.reduce((running, unit) => running + figure(unit), 0);
    expect(total(({ harvest }) => harvest)).toBeCloseTo(printed.reportedHarvest, 9);
    expect(total(({ heavyIndustry }) => heavyIndustry)).toBeCloseTo(printed.heavyOutput, 9);
    expect(total(({ industry }) => industry)).toBeCloseTo(printed.nonFarmOutput, 9);
    expect(total(({ hunger, population }) => (hunger * population) / 1000)).toBeCloseTo(printed.famineDeaths, 9);
    expect(printed.famineDeaths).toBeLessThan(account.famineDeaths);
  });

  test('looking changes nothing', () => {
    const before = structuredClone(state);
    expect(regionalFigures(state)).toEqual(regionalFigures(state));
    expect(state).toEqual(before);
  });
});

describe('who is on the map', () => {
  test('units count only once they are Soviet, and take their people out of the whole', () => {
    const seen: Record<number, readonly string[]> = {};
    const people: Record<number, number> = {};
    const state = recordGame(1946, { war: 'none' }, undefined, (after, year) => {
      seen[year] = Object.keys(after.regions);
      people[year] = after.regions['kiev']?.population ?? 0;
    });
    expect(Object.keys(newGame().regions)).not.toContain('primorye');
    expect(seen[1923]).toContain('primorye');
    expect(seen[1930]).not.toContain('estonia');
    expect(seen[1940]).toEqual(expect.arrayContaining(['estonia', 'galicia']));
    expect(seen[1946]).toHaveLength(SOVIET_UNITS.length);
    expect(people[1940]).toBeLessThan(people[1938] ?? 0);
    // 1.1 of 187 million people of 1926 lived in Estonia.
    expect((state.regions['estonia']?.population ?? 0) / state.economy.population).toBeCloseTo(1.12 / 187, 2);
  });

  test('every unit is on the map that is drawn', () => {
    const regions = readFileSync('assets/map/data/regions.csv', 'utf8');
    for (const { unit } of SOVIET_UNITS) expect(regions).toContain(`\n${unit},`);
  });
});
