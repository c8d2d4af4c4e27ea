import { expect, test } from '@jest/globals';
import { unitNameAt } from '../../../client/map/unitName.ts';
import { atlas } from './mapData.ts';

function nameIn(id: string, year: number): string {
  const unit = atlas.units.find((known) => known.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unitNameAt(unit, year);
}

test.each([
  ['leningrad', 1921, 'Petrograd'],
  ['leningrad', 1950, 'Leningrad'],
  ['stalingrad', 1921, 'Tsaritsyn'],
  ['stalingrad', 1942, 'Stalingrad'],
  ['stalingrad', 1970, 'Volgograd'],
  ['sverdlovsk', 1921, 'Yekaterinburg'],
  ['sverdlovsk', 1950, 'Sverdlovsk'],
  ['gorky', 1950, 'Gorky'],
  ['gorky', 1990, 'Nizhny Novgorod'],
  ['novosibirsk', 1921, 'Novonikolaevsk-Tomsk'],
  ['kaliningrad', 1930, 'Königsberg'],
  ['leninabad', 1921, 'Khodzhent'],
  ['dushanbe', 1935, 'Eastern Bukhara (Stalinabad)'],
  ['yenisei_n', 1921, 'Yenisei North'],
  ['yenisei_n', 1950, 'Yenisei North (Norilsk)'],
  ['alma_ata', 1950, 'Semirechye (Alma-Ata)'],
  ['taiwan', 1930, 'Formosa (Taiwan)'],
  ['minsk', 1930, 'Minsk'],
])('%s in %d is %s', (id, year, name) => {
  expect(nameIn(id, year)).toBe(name);
});

test('every unit has a name in every year, and none stands twice in it', () => {
  for (const unit of atlas.units)
    for (let year = 1921; year <= 1991; year++) {
      const name = unitNameAt(unit, year);
      expect(name).not.toMatch(/^(\W|$)|-\(|\(-|\(\)/u);
      const [, title = name, aside] = /^(.*?) \((.*)\)$/.exec(name) ?? [];
      expect(title).not.toBe(aside);
    }
});
