import { expect, test } from '@jest/globals';
import { ARTICLES } from '../../shared/content/library.generated.ts';
import { ARTICLE_INDEX } from '../../client/library/articleIndex.ts';
import { libraryIndex, briefOf, makeIndex } from '../../client/library/library.ts';
import { searchArticles } from '../../client/library/searchArticles.ts';
import { makeTermFinder } from '../../client/library/terms.ts';
import { LEVER_IDS } from '../../shared/state/levers.ts';

const articles = Object.values(ARTICLES);
const find = makeTermFinder(ARTICLE_INDEX);

test('the index has a line for every article and brings none of their text along', () => {
  expect(ARTICLE_INDEX.map(({ id }) => id).toSorted()).toEqual(Object.keys(ARTICLES).toSorted());
  expect(ARTICLE_INDEX.every((brief) => !('history' in brief))).toBe(true);
});

test('a lever, a mechanism and an article id all lead to an article', () => {
  libraryIndex.value = makeIndex(ARTICLE_INDEX);
  expect(briefOf('S3')?.id).toBe('scissors-crisis');
  expect(briefOf('scissors-crisis')?.title).toBe('Scissors crisis');
  expect(briefOf('no-such-thing')).toBeUndefined();
  const without = LEVER_IDS.filter((lever) => briefOf(lever) === undefined);
  expect(without).toEqual([]);
});

test('titles are found in a text once each, longer ones before shorter ones, and text is kept whole', () => {
  const text = 'Tautness strains steel; steel feeds tautness. Steelworkers are no article.';
  const parts = find(text, new Set());
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.flatMap((part) => part.article?.id ?? [])).toEqual(['tautness', 'steel']);
  expect(find(text, new Set(['tautness'])).flatMap((part) => part.article?.id ?? [])).toEqual(['steel']);
});

test('every article links on to another from its own text or by its list', () => {
  const lonely = articles.filter(
    ({ id, history, model, related }) =>
      related.length === 0 && find([...history, ...model].join(' '), new Set([id])).every((part) => part.article === undefined),
  );
  expect(lonely.map(({ id }) => id)).toEqual([]);
});

test('search wants every word, puts titles first and keeps to a kind', () => {
  expect(searchArticles(articles, 'scissors', undefined)[0]?.id).toBe('scissors-crisis');
  expect(searchArticles(articles, 'Dirksen zzz', undefined)).toEqual([]);
  const branches = searchArticles(articles, '', 'branch');
  expect(branches.length).toBeGreaterThan(3);
  expect(branches.every(({ kind }) => kind === 'branch')).toBe(true);
});
