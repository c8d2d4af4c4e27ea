import { expect, test } from '@jest/globals';
import { readRule, valueAt } from '../../../client/map/atlas/history.ts';
import { POWERS, REPUBLICS } from '../../../client/map/modes/powers.ts';
import { isHome, situationAt } from '../../../client/map/modes/situation.ts';
import { describeUnit } from '../../../client/map/unitInfo.ts';
import type { GameDate } from '../../../shared/state/calendar.ts';
import { quarterIndex } from '../../../shared/state/calendar.ts';
import { atlas, outlines, table, unitOf } from './mapData.ts';

const ownerAt = (id: string, date: GameDate): string => valueAt(unitOf(id).owners, quarterIndex(date));

test('outlines and atlas speak of the same units', () => {
  expect(outlines.units.map(({ id }) => id).toSorted()).toEqual(atlas.units.map(({ id }) => id).toSorted());
});

test.each([
  ['1921', 1, { year: 1921, quarter: 1 }],
  ['1922-12', 2, { year: 1922, quarter: 4 }],
  ['1939-08', 3, { year: 1939, quarter: 3 }],
  ['1939-12', 4, { year: 1939, quarter: 4 }],
  ['1940-08', 5, { year: 1940, quarter: 3 }],
  ['1941-06', 6, { year: 1941, quarter: 2 }],
  ['1945-12', 7, { year: 1945, quarter: 4 }],
  ['1955', 8, { year: 1955, quarter: 4 }],
  ['1991', 9, { year: 1991, quarter: 4 }],
] as const)('owners by quarter agree with the snapshot of %s', (heading, column, date) => {
  const [head, ...rows] = table('owners.csv');
  expect(head?.[column]).toBe(heading);
  const different = rows.filter((row) => ownerAt(row[0] ?? '', date) !== row[column]).map((row) => row[0]);
  expect(different).toEqual([]);
});

test('changes come in the quarter in which they happened', () => {
  expect(ownerAt('austria', { year: 1937, quarter: 4 })).toBe('AUT');
  expect(ownerAt('austria', { year: 1938, quarter: 1 })).toBe('GER');
  expect(ownerAt('estonia', { year: 1940, quarter: 2 })).toBe('EST');
  expect(ownerAt('estonia', { year: 1940, quarter: 3 })).toBe('SOV');
  expect(valueAt(unitOf('crimea').republics ?? [], quarterIndex({ year: 1953, quarter: 4 }))).toBe('RSFSR');
  expect(valueAt(unitOf('crimea').republics ?? [], quarterIndex({ year: 1954, quarter: 1 }))).toBe('UKR');
});

test('every code in the histories has a name and a colour', () => {
  const codes = new Set(atlas.units.flatMap((unit) => unit.owners.flatMap(([text]) => text.split('/'))));
  expect([...codes].filter((code) => POWERS[code] === undefined)).toEqual([]);
  const republics = new Set(atlas.units.flatMap((unit) => (unit.republics ?? []).map(([code]) => code)));
  expect([...republics].filter((code) => code !== '-' && REPUBLICS[code] === undefined)).toEqual([]);
});

test('names of powers stand at units that exist', () => {
  const ids = new Set(atlas.units.map(({ id }) => id));
  const homes = [...Object.values(POWERS), ...Object.values(REPUBLICS)].map(({ home }) => home);
  expect(homes.filter((home) => home !== '' && !ids.has(home))).toEqual([]);
});

test('the core has about the population of the 1926 census, 147 million', () => {
  const core = atlas.units.filter((unit) => unit.class === 'core').reduce((sum, unit) => sum + unit.population1926, 0);
  expect(core).toBeGreaterThan(144);
  expect(core).toBeLessThan(149);
});

test('a rule tells the owner from the occupier', () => {
  expect(readRule('CSK/GER')).toEqual({ owner: 'CSK', occupier: 'GER' });
  expect(readRule('SOV')).toEqual({ owner: 'SOV', occupier: undefined });
});

test('departures from history go over the date', () => {
  const date: GameDate = { year: 1991, quarter: 4 };
  const dissolved = situationAt(atlas, date, {}, {});
  const kept = situationAt(
    atlas,
    date,
    Object.fromEntries(atlas.units.filter(({ republics }) => republics).map(({ id }) => [id, 'SOV'])),
    {},
  );
  expect(dissolved.rules.get('kiev')?.owner).toBe('UKR');
  expect(kept.rules.get('kiev')?.owner).toBe('SOV');
  expect(isHome(kept, unitOf('estonia'))).toBe(true);
  expect(isHome(dissolved, unitOf('estonia'))).toBe(false);
});

test('a unit is described under the names of its time', () => {
  const describeAt = (id: string, date: GameDate) => describeUnit(atlas, situationAt(atlas, date, {}, {}), id);
  expect(describeAt('leningrad', { year: 1921, quarter: 1 })).toMatchObject({
    city: 'Petrograd',
    owner: { code: 'SOV', name: 'Soviet Republics' },
  });
  expect(describeAt('leningrad', { year: 1950, quarter: 1 })).toMatchObject({
    city: 'Leningrad',
    owner: { name: 'U.S.S.R.' },
    republic: { name: 'RSFSR' },
  });
  expect(describeAt('bohemia', { year: 1939, quarter: 3 })).toMatchObject({
    owner: { name: 'Czechoslovakia' },
    occupier: { name: 'Germany' },
  });
  expect(describeAt('kolyma', { year: 1925, quarter: 1 })).not.toHaveProperty('city');
  expect(describeAt('nowhere', { year: 1925, quarter: 1 })).toBeUndefined();
});
