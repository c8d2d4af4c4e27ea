import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listParameters, PARAMETER_TREES } from '../../shared/content/register/parameterRegister.ts';
import { openStream } from '../../shared/math/rng.ts';
import { figuresAt, writeFigures } from '../../tools/jitter/figuresInPlace.ts';
import { gameOfNumber } from '../../tools/jitter/gameKinds.ts';
import { figuresAtEnd, movedFigures } from '../../tools/jitter/movedFigures.ts';
import { runGames } from '../../tools/jitter/runGames.ts';
import { shakeRegister } from '../../tools/jitter/shakeRegister.ts';
import type { ShakenReport } from '../../tools/jitter/shakenReport.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TOOL = path.join(ROOT, 'tools/jitter.ts');

/** Runs the tool as a user does, and reads what it prints; it ends with 1 where an invariant broke, and prints all the same. */
function jitter(...options: readonly string[]): Promise<ShakenReport> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--disable-warning=ExperimentalWarning', TOOL, '--json', ...options], (error, stdout, stderr) => {
      if (stdout === '') reject(error ?? new Error(stderr));
      else resolve(JSON.parse(stdout) as ShakenReport);
    });
  });
}

describe('whole games with every parameter shaken', () => {
  test('break no invariant, and history stays near history', async () => {
    const report = await jitter('--games', '10', '--seed', 'test');
    expect(report.faults).toEqual([]);
    expect(report.games).toEqual({ ai: 5, history: 5 });
    expect(report.parameters).toBe(listParameters().length);
    expect(report.gdpError.p50).toBeLessThan(12);
  }, 120_000);

  test('the same seed gives the same games', async () => {
    const [one, again] = [await jitter('--games', '2', '--seed', 'alike'), await jitter('--games', '2', '--seed', 'alike')];
    expect(again).toEqual(one);
    expect((await jitter('--games', '2', '--seed', 'another')).gdpError).not.toEqual(one.gdpError);
  }, 120_000);
});

describe('one parameter moved alone', () => {
  test('changes a game it acts in, and a game with nothing moved is the published one', async () => {
    const plan = { kind: 'history', seed: 'alone', settings: { endYear: 1923 } } as const;
    const move = { kind: 'end', path: 'economy.weatherHarvestEffect', end: 'high' } as const;
    const [published, again, moved] = await runGames([{ plan }, { plan }, { plan, move }]);
    expect(published?.hash).toMatch(/^[0-9a-f]+$/);
    expect(again).toEqual(published);
    expect(moved?.hash).not.toBe(published?.hash);
    expect(moved?.faults).toEqual([]);
  }, 60_000);

  test('is named by its path, or refused', () => {
    expect(() => shakeRegister({ kind: 'end', path: 'economy.nothing', end: 'low' })).toThrow('no parameter economy.nothing');
  });
});

describe('moving parameters', () => {
  const draws = (factor: number) => () => factor;
  const entry = { tag: 'judgement', note: 'A figure.', sources: [] } as const;

  test('keeps them inside the domain of their unit', () => {
    const share = { ...entry, value: 0.9, range: [0.5, 1], unit: 'fraction' } as const;
    const works = { ...entry, value: 3, range: [1, 6], unit: 'whole works' } as const;
    const ratio = { ...entry, value: 0.9, range: [0.5, 1.5], unit: 'ratio' } as const;
    expect(movedFigures(share, draws(1.5))).toBe(1);
    expect(movedFigures(ratio, draws(1.5))).toBeCloseTo(1.35, 12);
    expect(movedFigures(works, draws(1.1))).toBe(3);
    expect(movedFigures(works, draws(0.01))).toBe(1);
  });

  test('moves a table by one factor, relative weights one by one, and never the years of a course', () => {
    const course = {
      ...entry,
      values: [
        [1921, 0.2],
        [1991, 0.4],
      ] as const,
      band: [0.5, 2],
      unit: 'ratio',
    } as const;
    const weights = { ...entry, values: { coal: 1, steel: 2 }, band: [0.5, 2], unit: 'relative weight' } as const;
    expect(movedFigures(course, draws(2))).toEqual([
      [1921, 0.4],
      [1991, 0.8],
    ]);
    let factor = 0;
    expect(movedFigures(weights, () => (factor += 1))).toEqual({ coal: 1, steel: 4 });
    expect(figuresAtEnd(weights, 'high')).toEqual({ coal: 2, steel: 1 });
  });

  test('every parameter can be read and written where the engine reads it, and all of them move', () => {
    const published = listParameters().map(({ path: at }) => [at, structuredClone(figuresAt(at))] as const);
    shakeRegister({ kind: 'shake', seed: 'everything' });
    const still = published.filter(([at, figures]) => JSON.stringify(figuresAt(at)) === JSON.stringify(figures)).map(([at]) => at);
    const moved = JSON.stringify(PARAMETER_TREES.map(({ values }) => values));
    for (const [at, figures] of published) writeFigures(at, figures as Parameters<typeof writeFigures>[1]);
    for (const [at, figures] of published) expect(figuresAt(at)).toEqual(figures);
    expect(moved).not.toBe(JSON.stringify(PARAMETER_TREES.map(({ values }) => values)));
    // Nothing times nothing stays nothing, and small whole numbers need a greater push.
    const stuck = new Set(listParameters().flatMap(({ path: at, entry: { unit } }) => (unit.startsWith('whole') ? [at] : [])));
    expect(still.filter((at) => !stuck.has(at) && figuresAt(at) !== 0 && figuresAt(at) !== 1)).toEqual([]);
  });

  test('the register loads without the engine, so that nothing computes from figures before they are moved', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, target] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?from '(\.[^']+)'/gm))
        if (target !== undefined) visit(path.resolve(path.dirname(file), target));
    };
    visit(path.join(ROOT, 'tools/jitter/shakeRegister.ts'));
    const outside = [...seen]
      .map((file) => path.relative(ROOT, file))
      .filter((file) => !/^(shared\/(math|data|state|content)|tools\/jitter)\//.test(file));
    expect(outside).toEqual([]);
    const users = [...seen].filter((file) =>
      /^(?!import|\s*\/?\*).*\b(?:BASELINE_PARAMETERS|BASELINE_MONEY_PARAMETERS|[A-Z]+_PARAMETERS)[.[]/m.test(readFileSync(file, 'utf8')),
    );
    // An alias of the same object keeps no copy.
    expect(users.map((file) => path.relative(ROOT, file)).toSorted()).toEqual([
      'shared/content/weatherFrequency.ts',
      'shared/content/worldParameters.ts',
    ]);
    expect(seen.size).toBeGreaterThan(40);
  });
});

describe('the games that are played', () => {
  test('are by turns of the AI and of history, with weather, war and turns of several kinds', () => {
    const plans = Array.from({ length: 40 }, (_, number) => gameOfNumber(number, 'seed'));
    expect(plans.filter(({ kind }) => kind === 'history')).toHaveLength(20);
    expect(new Set(plans.map(({ seed }) => seed)).size).toBe(40);
    expect(new Set(plans.filter(({ kind }) => kind === 'ai').map(({ settings }) => settings.turnLength))).toEqual(new Set([2, 4, 8, 20]));
    expect(plans.some(({ settings }) => settings.war === 'none')).toBe(true);
  });

  test('draws of one parameter do not disturb those of another', () => {
    const first = openStream('seed', {}, 'a').next();
    const beside = openStream('seed', {}, 'b').next();
    expect(openStream('seed', {}, 'a').next()).toBe(first);
    expect(beside).not.toBe(first);
  });
});
