import { describe, expect, test } from '@jest/globals';
import { USSR_ECONOMY } from '../../../shared/content/economies/ussr.ts';
import { parseEconomyFile } from '../../../shared/economy/parseEconomyFile.ts';
import { runBook } from '../../../shared/economy/runBook.ts';

/** The built-in economy as the text of a file, with one part changed. */
function file(change: (economy: Record<string, unknown>) => void = () => undefined): string {
  const economy: Record<string, unknown> = JSON.parse(JSON.stringify(USSR_ECONOMY));
  change(economy);
  return JSON.stringify(economy);
}

function problemsOf(text: string): readonly string[] {
  const parsed = parseEconomyFile(text);
  return parsed.ok ? [] : parsed.problems;
}

function part(economy: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = economy[name];
  if (typeof value !== 'object' || value === null) throw new Error(`no part ${name}`);
  return Object.assign(value);
}

describe('an economy file', () => {
  test('that was exported runs to the same figures', () => {
    const parsed = parseEconomyFile(file());
    if (!parsed.ok) throw new Error(parsed.problems.join('; '));
    expect(runBook(parsed.definition)).toEqual(runBook(USSR_ECONOMY));
  });

  test('with other initial stocks is another country: smaller, urban, open', () => {
    const parsed = parseEconomyFile(
      file((economy) => {
        economy['id'] = 'small';
        Object.assign(part(economy, 'initial'), {
          population: 20,
          urbanShare: 0.4,
          nonFarmLabourShare: 0.5,
          nonFarmCapital: 60,
          farmCapital: 10,
          effectiveLabour: undefined,
          effectiveCapital: undefined,
          nonFarmCapitalPeak: undefined,
          nonFarmCapitalLastYear: undefined,
        });
        Object.assign(part(economy, 'anchor'), { nonFarmOutput: 30, farmOutput: 12 });
        Object.assign(part(economy, 'parameters'), { normalHarvest: 10, draughtFeed: 1 });
      }),
    );
    if (!parsed.ok) throw new Error(parsed.problems.join('; '));
    const years = runBook(parsed.definition);
    const anchor = years.find(({ year }) => year === 1928);
    expect(anchor?.nonFarmOutput).toBeCloseTo(30, 6);
    expect(anchor?.farmOutput).toBeCloseTo(12, 6);
    expect(years.at(-1)?.gdpPerHead).toBeGreaterThan(0);
    expect(years.at(-1)?.population).toBeLessThan(80);
  });

  test('may leave out parameters, quiet shocks and stocks that follow from others', () => {
    const parsed = parseEconomyFile(
      file((economy) => {
        delete economy['parameters'];
        delete part(economy, 'shocks')['occupation'];
        for (const stock of ['effectiveLabour', 'effectiveCapital', 'springFamineDeaths', 'coordinationLastYear', 'factorIndex'])
          delete part(economy, 'initial')[stock];
      }),
    );
    if (!parsed.ok) throw new Error(parsed.problems.join('; '));
    expect(parsed.definition.parameters).toEqual(USSR_ECONOMY.parameters);
    expect(parsed.definition.initial.effectiveLabour).toBeCloseTo(USSR_ECONOMY.initial.effectiveLabour, 12);
    expect(parsed.definition.initial.coordinationLastYear).toBe(USSR_ECONOMY.initial.coordination);
  });

  test.each([
    ['a missing stock', (e: Record<string, unknown>) => delete part(e, 'initial')['herd'], 'initial.herd: is missing; it must be a number'],
    [
      'a missing lever',
      (e: Record<string, unknown>) => delete part(e, 'book')['tautness'],
      'book.tautness: is missing; it must be a list in square brackets',
    ],
    [
      'a missing part',
      (e: Record<string, unknown>) => delete e['anchor'],
      'anchor: is missing; it must be a group of named values in braces',
    ],
    ['a misspelt stock', (e: Record<string, unknown>) => (part(e, 'initial')['populaton'] = 3), 'initial: does not know "populaton"'],
    [
      'an unknown parameter',
      (e: Record<string, unknown>) => (part(e, 'parameters')['luck'] = 3),
      'parameters.luck: the model has no parameter of this name',
    ],
    ['a text for a number', (e: Record<string, unknown>) => (part(e, 'initial')['land'] = 'much'), 'initial.land: must be a number'],
    [
      'a share above one',
      (e: Record<string, unknown>) => (part(e, 'initial')['urbanShare'] = 1.2),
      'initial.urbanShare: must be at most 1',
    ],
    [
      'a negative stock',
      (e: Record<string, unknown>) => (part(e, 'initial')['population'] = -1),
      'initial.population: must be more than 0',
    ],
    ['a wrong quarter', (e: Record<string, unknown>) => (part(e, 'start')['quarter'] = 5), 'start.quarter: must be 1, 2, 3 or 4'],
    [
      'an empty lever',
      (e: Record<string, unknown>) => (part(e, 'book')['openness'] = []),
      'book.openness: must be at least 1 entries long',
    ],
    [
      'years that go back',
      (e: Record<string, unknown>) =>
        (part(e, 'book')['openness'] = [
          [1930, 0.2],
          [1920, 0.3],
        ]),
      'book.openness: years must ascend',
    ],
    [
      'a year that is none',
      (e: Record<string, unknown>) => (part(e, 'shocks')['weather'] = { spring: 1 }),
      'shocks.weather.spring: keys must be years of four digits',
    ],
    [
      'an early anchor',
      (e: Record<string, unknown>) => (part(e, 'anchor')['year'] = 1900),
      'anchor.year: must be 1921 or later, the first year that is accounted',
    ],
    [
      'a late frontier',
      (e: Record<string, unknown>) => (part(e, 'shocks')['frontier'] = { 1950: 9000 }),
      'shocks.frontier: needs a value for 1921 or an earlier year',
    ],
    [
      'an end before the start',
      (e: Record<string, unknown>) => (e['lastYear'] = 1900),
      'lastYear: must be 1921 or later, the first year that is accounted',
    ],
  ])('tells %s', (_what, change, problem) => {
    expect(problemsOf(file((economy) => void change(economy)))).toContain(problem);
  });

  test('tells what is not JSON, and all problems at once', () => {
    expect(problemsOf('{')[0]).toMatch(/^the file is not JSON: /);
    expect(problemsOf('[]')).toEqual(['the file: must be a group of named values in braces']);
    expect(problemsOf('{}').length).toBeGreaterThan(5);
  });
});
