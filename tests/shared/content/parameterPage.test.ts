import { describe, expect, test } from '@jest/globals';
import { listParameters } from '../../../shared/content/register/parameterRegister.ts';
import { inWords, parameterLines } from '../../../shared/content/register/parameterLines.ts';
import { staleParameterFiles } from '../../../tools/parameterPage.ts';
import { readMeanings } from '../../../tools/parameterPage/readMeanings.ts';
import { renderParameterPage } from '../../../tools/parameterPage/renderPage.ts';

const LINES = parameterLines();

describe('the page of parameters', () => {
  test('is what the register and the types say (run node tools/parameterPage.ts)', () => {
    expect(staleParameterFiles()).toEqual([]);
  });

  test('has a line for every registered parameter, with its place, value and range', () => {
    const page = renderParameterPage(LINES);
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.length).toBe(listParameters().length);
    expect(page).toContain('| `economy.famineMortality` | Excess deaths per million tonnes of uncovered rural deficit.');
    const counted = /\| all \| (\d+) \|/.exec(page);
    expect(Number(counted?.[1])).toBe(rows.length);
  });

  test('says of every parameter what it means, and names a work where it claims one', () => {
    const silent = LINES.filter(({ meaning, note }) => `${meaning}${note}`.length < 12);
    expect(silent.map(({ path }) => path)).toEqual([]);
    const unnamed = LINES.filter(({ tag, sources }) => tag === 'literature' && sources.length === 0);
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });
});

describe('meanings read from the types', () => {
  test('cover every parameter of the economy and of money, and nothing that is gone', () => {
    const declared = LINES.filter(({ subject }) => subject === 'economy' || subject === 'money').map(({ path }) => path);
    const meanings = readMeanings();
    expect(declared.filter((path) => (meanings[path]?.meaning ?? '') === '')).toEqual([]);
    expect(Object.keys(meanings).filter((path) => !declared.includes(path))).toEqual([]);
  });

  test('put names in plain words', () => {
    expect(inWords('famineMortality')).toBe('Famine mortality');
  });
});
