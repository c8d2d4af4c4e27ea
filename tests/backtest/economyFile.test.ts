import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { exportEconomy, runEconomyFile } from '../../tools/economyFile.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'economy-file-'));
let printed: string[] = [];
let complained: string[] = [];

beforeEach(() => {
  printed = [];
  complained = [];
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => void printed.push(String(line)));
  jest.spyOn(console, 'error').mockImplementation((line: unknown) => void complained.push(String(line)));
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

function saved(text: string): string {
  const file = path.join(folder, 'economy.json');
  writeFileSync(file, text);
  return file;
}

describe('running an economy from a file', () => {
  test('prints one JSON object a year for the economy that was exported', () => {
    expect(exportEconomy('ussr')).toBe(0);
    const file = saved(printed.join('\n'));
    printed = [];
    expect(runEconomyFile(file, { json: true })).toBe(0);
    expect(printed).toHaveLength(71);
    const last: Record<string, unknown> = JSON.parse(printed.at(-1) ?? '');
    expect(last['year']).toBe(1991);
    for (const figure of ['gdpPerHead', 'population', 'urbanShare', 'farmLabourShare']) expect(typeof last[figure]).toBe('number');
  });

  test('prints a readable line a year without json', () => {
    exportEconomy('ussr');
    const file = saved(printed.join('\n'));
    printed = [];
    expect(runEconomyFile(file, { json: false })).toBe(0);
    expect(printed[0]).toMatch(/^1921 {2}GDP per head +\d+ {2}population +152\.8 m/);
  });

  test('tells what is wrong and fails', () => {
    expect(runEconomyFile(saved('{"id":"x"}'), { json: true })).toBe(1);
    expect(complained.some((line) => line.includes('initial: is missing'))).toBe(true);
    expect(runEconomyFile(path.join(folder, 'absent.json'), { json: true })).toBe(1);
    expect(exportEconomy('atlantis')).toBe(1);
    expect(complained.at(-1)).toBe('there is no economy "atlantis"; there is ussr');
    expect(printed).toEqual([]);
  });
});
