import { describe, expect, test } from '@jest/globals';
import { ARTICLES } from '../../shared/content/library.generated.ts';
import { listParameters } from '../../shared/content/register/parameterRegister.ts';
import { figureText, namedFigures } from '../../client/library/numbers/figureText.ts';
import { NUMBERS_OF_ARTICLES } from '../../client/library/numbers/numbersOfArticles.ts';
import { PARAMETER_INDEX } from '../../client/library/numbers/parameterIndex.ts';
import { searchNumbers } from '../../client/library/numbers/searchNumbers.ts';

const paths = (words: string): readonly string[] => searchNumbers(PARAMETER_INDEX, { words }).map(({ path }) => path);

describe('the page of numbers', () => {
  test('has every registered parameter once, in the order of the register, as plain data', () => {
    expect(PARAMETER_INDEX.map(({ path }) => path)).toEqual(listParameters().map(({ path }) => path));
    expect(JSON.parse(JSON.stringify(PARAMETER_INDEX))).toEqual(PARAMETER_INDEX);
  });

  test('answers a question in plain words with the number that is asked for', () => {
    expect(paths('how many die of hunger per missing tonne')[0]).toBe('economy.famineMortality');
    expect(paths('elasticity of substitution between capital and labour')[0]).toBe('economy.planElasticityOfSubstitution');
    expect(paths('price of a change of leadership')[0]).toBe('politics.capital.leadershipMotion');
    expect(paths('Weitzman')).toContain('economy.planElasticityOfSubstitution');
  });

  test('takes short words whole, and falls back on the lines that answer most words', () => {
    expect(paths('die')).not.toContain('economy.townDietNeed');
    expect(paths('hunger zzzz')).toEqual(paths('hunger'));
    expect(paths('zzzz')).toEqual([]);
  });

  test('keeps to a tag, a subject and the paths behind an article, these in their order', () => {
    const literature = searchNumbers(PARAMETER_INDEX, { words: '', tag: 'literature' });
    expect(literature.length).toBeGreaterThan(5);
    expect(literature.every(({ tag }) => tag === 'literature')).toBe(true);
    const plan = searchNumbers(PARAMETER_INDEX, { words: '', subject: 'plan' });
    expect(plan.every(({ path }) => path.startsWith('plan.'))).toBe(true);
    expect(searchNumbers(PARAMETER_INDEX, { words: '', paths: NUMBERS_OF_ARTICLES['famine'] ?? [] })[0]?.path).toBe(
      'economy.famineMortality',
    );
  });

  test('stands behind articles that exist, with numbers that exist', () => {
    expect(Object.keys(NUMBERS_OF_ARTICLES).filter((id) => ARTICLES[id] === undefined)).toEqual([]);
    const dead = Object.entries(NUMBERS_OF_ARTICLES).flatMap(([id, starts]) =>
      starts.filter((start) => !PARAMETER_INDEX.some(({ path }) => path.startsWith(start))).map((start) => `${id}: ${start}`),
    );
    expect(dead).toEqual([]);
  });
});

test('figures are written as they stand, and tables one by one under their names', () => {
  expect(figureText(-0.05)).toBe('−0.05');
  expect(figureText(0.00002)).toBe('0.00002');
  expect(namedFigures([1, 0.6])).toEqual([{ text: '1' }, { text: '0.6' }]);
  expect(namedFigures([[1921, 0.4]])).toEqual([{ name: '1921', text: '0.4' }]);
  expect(namedFigures({ iron_ore: 2 })).toEqual([{ name: 'iron ore', text: '2' }]);
});
