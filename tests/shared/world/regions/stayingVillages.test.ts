import { expect, test } from '@jest/globals';
import { unitRecords } from '../../../../shared/world/regions/unitRecord.ts';
import { playCourse } from '../../../../tools/mechanisms/course.ts';
import { HISTORY } from '../../../../tools/mechanisms/courses.ts';

test('where villagers seldom leave, villages grow and towns stay the smaller part, as in Central Asia to 1989', () => {
  const units = unitRecords(playCourse({ ...HISTORY, settings: { endYear: 1989 } }).state.regions);
  const part = (economicRegion: string) => {
    const regions = units.filter(({ definition }) => definition.economicRegion === economicRegion).map(({ region }) => region);
    const people = regions.reduce((sum, { population }) => sum + population, 0);
    return { people, urban: regions.reduce((sum, { urbanPopulation }) => sum + urbanPopulation, 0) / people };
  };
  // The census of 1989 counted some 33 million in the four republics, two in five of them in towns.
  expect(part('Central Asia').urban).toBeGreaterThan(0.35);
  expect(part('Central Asia').urban).toBeLessThan(0.46);
  expect(part('Central Asia').people).toBeGreaterThan(29);
  expect(part('Central Asia').people).toBeLessThan(37);
  expect(part('Urals').urban).toBeGreaterThan(part('Central Asia').urban + 0.2);
});
