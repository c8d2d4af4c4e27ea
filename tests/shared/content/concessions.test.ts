import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { SOVIET_UNITS } from '../../../shared/content/regions/sovietUnits.ts';
import type { ConcessionSite } from '../../../shared/content/types.ts';
import { hasFields, readContentFolder } from './contentFolder.ts';

const FOLDER = new URL('../../../shared/content/concessions/', import.meta.url);
function isSite(value: unknown): value is ConcessionSite {
  return hasFields(value, ['id', 'title', 'unit', 'kind', 'product', 'capital', 'note', 'sources']);
}

const SITES = await readContentFolder(FOLDER, isSite);
const REGIONS = readFileSync(new URL('../../../assets/map/data/regions.csv', import.meta.url), 'utf8');
const ON_MAP = REGIONS.split('\n').map((line) => line.split(',', 1)[0]);
const KINDS = ['mining', 'oil', 'timber', 'manufacture', 'farming', 'trade', 'transport', 'fishing'];

test('the files are named for the ids and declare one site each', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  expect(SITES).toHaveLength(files.length);
  for (const { file, definition } of SITES) expect(`${definition.id}.ts`).toBe(file);
});

test('there are enough sites held in the record, and some that never were', () => {
  expect(SITES.filter(({ definition }) => definition.held !== undefined).length).toBeGreaterThanOrEqual(28);
  expect(SITES.filter(({ definition }) => definition.held === undefined).length).toBeGreaterThanOrEqual(5);
});

test.each(SITES)('$file names a unit of the map that is or becomes Soviet', ({ definition }) => {
  expect(ON_MAP).toContain(definition.unit);
  expect(SOVIET_UNITS.map(({ unit }) => unit)).toContain(definition.unit);
});

test.each(SITES)('$file has years in order, a known kind, capital and sources', ({ definition }) => {
  expect(KINDS).toContain(definition.kind);
  expect(definition.capital).toBeGreaterThan(0);
  expect(definition.capital).toBeLessThan(10);
  expect(definition.note.length).toBeGreaterThan(40);
  expect(definition.sources.length).toBeGreaterThan(0);
  for (const source of definition.sources) {
    expect(source.author).not.toBe('');
    expect(source.title).not.toBe('');
    expect(source.year).toBeGreaterThanOrEqual(1900);
  }
  const { held } = definition;
  if (held === undefined) return;
  expect(held[0]).toBeGreaterThanOrEqual(1918);
  expect(held[1]).toBeGreaterThanOrEqual(held[0]);
  expect(held[1]).toBeLessThanOrEqual(1991);
  expect(definition.concessionaire).toBeDefined();
  expect(definition.country).toBeDefined();
});
