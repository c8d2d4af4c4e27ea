import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PARAMETER_TAGS } from '../../../shared/content/economies/parameterEntry.ts';
import { listParameters, PARAMETER_TREES } from '../../../shared/content/register/parameterRegister.ts';
import { isParameterEntry, isParameterTableEntry } from '../../../shared/content/register/parameterTree.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../shared/content');

/**
 * Figures in what the engine reads that estimate nothing: the calendar, positions of laws and seats, units, tolerances, series of
 * history. Whoever adds a figure here says by that that nobody could defend another.
 */
const DEFINITIONS: readonly string[] = [
  'trade.barrelsPerTonne',
  'trade.dollarOf2015',
  'trade.oilCost.from',
  'trade.controls.from',
  'trade.controls.to',
  'tradeRecord.debt',
  'world.war.from',
  'world.war.to',
  'regions.lateFrom',
  'regions.lateTo',
  'concessions.earliest.tengiz-oil',
  'concessions.lawPosition',
  'concessions.largeLawPosition',
  'projects.finishedWithin',
  'risks.hunger.safe',
  'society.start.reportingZeal',
  'society.start.enterpriseContracts',
  'society.start.householdContracts',
  'society.start.usualConsumption',
  'society.incentives.responsibilityPosition',
];

/** Whole counts that are rules of play: what a seat may do in a turn, and how long things take to be decided. */
const RULES_OF_PLAY: readonly string[] = [
  'politics.committee.wonForLeadership',
  'politics.campaign.most',
  'politics.ending.collapseYears',
  'plan.mostYears',
  'plan.leastGrowth',
  'plan.mostGrowth',
  'plan.shortestForecast',
  'ai.motionsPerTurn',
  'ai.grace',
];

/** What is no parameter of the register and stands in the engine's figures all the same. */
const NOT_ESTIMATED = [...DEFINITIONS, ...RULES_OF_PLAY];

/** Exports of content with figures that are no parameters of the rules. */
const NO_PARAMETERS: readonly string[] = [
  // Turns of the calendar.
  'HISTORICAL_POSTURES',
  // Ends and steps of the controls that players move.
  'TRADE_DECISIONS',
  // Figures of the register as other schools would have them; `tests/shared/economy/packs.test.ts` holds what they are.
  'PARAMETER_PACKS',
  // The register itself.
  'PARAMETER_TREES',
];

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is a work that is cited: the year in it is that of the work. */
function isSource(value: unknown): boolean {
  return isObject(value) && 'author' in value && 'title' in value;
}

function hasFigures(value: unknown): boolean {
  return typeof value === 'number' || (isObject(value) && Object.values(value).some(hasFigures));
}

/** Every object inside a value, itself included. */
function objectsIn(value: unknown): object[] {
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** Paths of the figures in a value, down to the entries of the register. */
function figurePaths(value: unknown, at: string, known: ReadonlySet<string>): string[] {
  if (known.has(at)) return [];
  if (typeof value === 'number') return [at];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => figurePaths(part, `${at}.${name}`, known));
}

/** Exports of the modules that hold parameters: those beside the folders of content, and whatever is called so deeper down. */
async function exportsOfContent(): Promise<readonly (readonly [name: string, value: unknown])[]> {
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/generated|^index\.ts$/.test(file) && (!file.includes(path.sep) || /[Pp]arameter/.test(file)),
  );
  const modules = await Promise.all(files.map(async (file) => (await import(path.join(CONTENT, file))) as Record<string, unknown>));
  return modules.flatMap((module) => Object.entries(module));
}

const LISTED = listParameters();
const PATHS: ReadonlySet<string> = new Set(LISTED.map((parameter) => parameter.path));

describe('the register of parameters', () => {
  test('names every parameter once', () => {
    expect(PATHS.size).toBe(LISTED.length);
    expect(new Set(PARAMETER_TREES.map(({ id }) => id)).size).toBe(PARAMETER_TREES.length);
    expect(LISTED.length).toBeGreaterThan(700);
  });

  test.each(LISTED.map(({ path: at, entry }) => [at, entry] as const))('%s says what it is and where it comes from', (_path, entry) => {
    expect(PARAMETER_TAGS).toContain(entry.tag);
    expect(entry.unit.trim()).not.toBe('');
    expect(entry.note.trim()).not.toBe('');
    expect(entry.sources.length).toBeGreaterThanOrEqual(entry.tag === 'literature' ? 1 : 0);
    for (const source of entry.sources) {
      expect(source.author).not.toBe('');
      expect(source.title).not.toBe('');
      expect(source.year).toBeGreaterThan(1900);
    }
    const [low, high] = isParameterEntry(entry) ? entry.range : entry.band;
    expect(low).toBeLessThan(high);
    const value = isParameterEntry(entry) ? entry.value : 1;
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });

  test.each(PARAMETER_TREES.map((tree) => [tree.id, tree] as const))(
    'the engine reads the figures of %s, and no others',
    (id, { values }) => {
      const known = new Set([...PATHS, ...NOT_ESTIMATED]);
      expect(figurePaths(values, id, known)).toEqual([]);
      for (const { path: at, entry } of LISTED.filter((parameter) => parameter.path.startsWith(`${id}.`))) {
        const read = at
          .split('.')
          .slice(1)
          .reduce<unknown>((holder, name) => (isObject(holder) ? Reflect.get(holder, name) : undefined), values);
        expect(read).toEqual(isParameterEntry(entry) ? entry.value : entry.values);
      }
    },
  );

  test('no definition is listed that is not there', () => {
    const without = new Set(PARAMETER_TREES.flatMap(({ id, values }) => figurePaths(values, id, PATHS)));
    for (const definition of NOT_ESTIMATED)
      expect([...without].some((at) => at === definition || at.startsWith(`${definition}.`))).toBe(true);
  });

  test('no module of content keeps figures beside it', async () => {
    const inRegister = new Set(PARAMETER_TREES.flatMap(({ tree, values }) => [...objectsIn(values), ...objectsIn(tree)]));
    const entries = new Set<object>(LISTED.map(({ entry }) => entry));
    /** Whether a value is made of entries of the register alone: a part of a tree under a name of its own. */
    const isPartOfTree = (value: unknown): boolean =>
      isObject(value) && (entries.has(value) || (Object.values(value).length > 0 && Object.values(value).every(isPartOfTree)));
    const strays = (await exportsOfContent())
      .filter(([name, value]) => isObject(value) && hasFigures(value) && !isSource(value) && !NO_PARAMETERS.includes(name))
      .filter(([, value]) => !(isObject(value) && inRegister.has(value)) && !isPartOfTree(value));
    expect(strays.map(([name]) => name)).toEqual([]);
  });

  test('tables are told from single figures', () => {
    expect(LISTED.some(({ entry }) => isParameterTableEntry(entry))).toBe(true);
    expect(LISTED.every(({ entry }) => isParameterEntry(entry) !== isParameterTableEntry(entry))).toBe(true);
  });
});
