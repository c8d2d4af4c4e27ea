import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { LAWS } from '../../../shared/content/index.ts';
import { SOVIET_UNITS } from '../../../shared/content/regions/sovietUnits.ts';
import { PROJECT_KINDS } from '../../../shared/content/types.ts';
import type { ProjectDefinition } from '../../../shared/content/types.ts';
import { hasFields, readContentFolder } from './contentFolder.ts';

const FOLDER = new URL('../../../shared/content/projects/', import.meta.url);
const REGIONS = readFileSync(new URL('../../../assets/map/data/regions.csv', import.meta.url), 'utf8');
const ON_MAP = REGIONS.split('\n').map((line) => line.split(',', 1)[0]);

function isProject(value: unknown): value is ProjectDefinition {
  return hasFields(value, ['id', 'title', 'summary', 'kind', 'units', 'from', 'cost', 'years', 'needs', 'effects', 'note', 'sources']);
}

const PROJECTS = await readContentFolder(FOLDER, isProject);
const BY_ID = new Map(PROJECTS.map(({ definition }) => [definition.id, definition]));

/** Projects that must stand before this one, near and far; fails on a circle. */
function everythingBefore(id: string, path: readonly string[] = []): Set<string> {
  if (path.includes(id)) throw new Error(`circle: ${[...path, id].join(' -> ')}`);
  const before = new Set<string>();
  for (const needed of BY_ID.get(id)?.needs.projects ?? []) {
    before.add(needed);
    for (const earlier of everythingBefore(needed, [...path, id])) before.add(earlier);
  }
  return before;
}

test('the files are named for the ids and declare one project each', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  expect(PROJECTS).toHaveLength(files.length);
  for (const { file, definition } of PROJECTS) expect(`${definition.id}.ts`).toBe(file);
});

test('there are enough projects of the record, and some that history did not build', () => {
  const all = PROJECTS.map(({ definition }) => definition);
  expect(all.filter(({ built, abandoned }) => built !== undefined && abandoned === undefined).length).toBeGreaterThanOrEqual(34);
  expect(all.filter(({ abandoned }) => abandoned === true).length).toBeGreaterThanOrEqual(3);
  expect(all.filter(({ note }) => note.includes('Counterfactual')).length).toBeGreaterThanOrEqual(5);
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(PROJECT_KINDS));
});

test.each(PROJECTS)('$file stands in Soviet units of the map', ({ definition }) => {
  expect(definition.units.length).toBeGreaterThan(0);
  expect(new Set(definition.units).size).toBe(definition.units.length);
  for (const unit of definition.units) {
    expect(ON_MAP).toContain(unit);
    expect(SOVIET_UNITS.map((entry) => entry.unit)).toContain(unit);
  }
});

test.each(PROJECTS)('$file has years in order, a cost, effects and sources', ({ definition }) => {
  const { built, from, years, abandoned } = definition;
  expect(from).toBeGreaterThanOrEqual(1921);
  expect(from).toBeLessThanOrEqual(1985);
  expect(years).toBeGreaterThanOrEqual(1);
  expect(definition.cost).toBeGreaterThan(0);
  expect(definition.cost).toBeLessThanOrEqual(100);
  expect(definition.effects.length).toBeGreaterThan(0);
  expect(definition.sources.length).toBeGreaterThan(0);
  expect(definition.note.length).toBeGreaterThan(40);
  expect(built !== undefined || /Counterfactual|never built/.test(definition.note)).toBe(true);
  expect(built === undefined && abandoned === true).toBe(false);
  if (built === undefined) return;
  expect(built[1]).toBeGreaterThanOrEqual(built[0]);
  expect(built[1]).toBeLessThanOrEqual(1991);
  // What history built must be open to the player by then; works already under way in 1921 are open at once.
  expect(from).toBeLessThanOrEqual(Math.max(built[0], 1921));
  if (abandoned === true) return;
  // The shortest time is no longer than history's own, counting both the first and the last year.
  expect(years).toBeLessThanOrEqual(built[1] - built[0] + 1);
});

test('a product has one unit everywhere, and every effect adds something', () => {
  const units = new Map<string, string>();
  for (const { definition } of PROJECTS) {
    for (const effect of definition.effects) {
      expect(effect.kind === 'land' ? effect.share : effect.amount).toBeGreaterThan(0);
      if (effect.kind !== 'capacity') continue;
      expect(units.get(effect.product) ?? effect.unit).toBe(effect.unit);
      units.set(effect.product, effect.unit);
    }
  }
  expect([...units.keys()].toSorted()).toEqual(['cloth', 'coal', 'electricity', 'gas', 'grain', 'oil', 'steel', 'tractors']);
});

test.each(PROJECTS)('$file needs only projects and law positions that exist, and not itself', ({ definition }) => {
  expect(everythingBefore(definition.id)).not.toContain(definition.id);
  for (const needed of definition.needs.projects ?? []) {
    const earlier = BY_ID.get(needed);
    expect(earlier).toBeDefined();
    expect(earlier?.from).toBeLessThanOrEqual(definition.from);
  }
  for (const { law, atLeast, atMost } of definition.needs.laws ?? []) {
    const last = (LAWS[law]?.positions.length ?? 0) - 1;
    for (const position of [atLeast, atMost]) {
      if (position === undefined) continue;
      expect(position).toBeGreaterThanOrEqual(0);
      expect(position).toBeLessThanOrEqual(last);
    }
  }
});

test.each(PROJECTS)('$file could be begun in the record: laws and works stood as it needs', ({ definition }) => {
  const { built, needs } = definition;
  if (built === undefined) return;
  for (const { law, atLeast, atMost } of needs.laws ?? []) {
    const held = LAWS[law]?.history.findLast(({ from }) => from.year <= built[0])?.position;
    expect(held).toBeGreaterThanOrEqual(atLeast ?? 0);
    expect(held).toBeLessThanOrEqual(atMost ?? Number.MAX_SAFE_INTEGER);
  }
  for (const needed of needs.projects ?? []) expect(BY_ID.get(needed)?.built?.[0]).toBeLessThanOrEqual(built[0]);
});
