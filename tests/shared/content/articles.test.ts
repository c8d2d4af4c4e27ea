import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { LAWS } from '../../../shared/content/index.ts';
import type { ArticleDefinition } from '../../../shared/content/types.ts';
import { LEVER_IDS } from '../../../shared/state/levers.ts';
import { PUBLISHED_SERIES } from '../../../shared/views/view.ts';
import { hasFields, readContentFolder } from './contentFolder.ts';

const FOLDER = new URL('../../../shared/content/articles/', import.meta.url);
const FIELDS = ['id', 'title', 'kind', 'summary', 'history', 'model', 'contested', 'related', 'links', 'sources'] as const;
const KINDS = ['mechanism', 'branch', 'institution', 'concept', 'actor'];
const MECHANISMS = Array.from({ length: 33 }, (_, index) => `S${String(index + 1)}`);
const TARGETS = new Set<string>([...LEVER_IDS, ...Object.keys(LAWS), ...PUBLISHED_SERIES, ...MECHANISMS]);

function isArticle(value: unknown): value is ArticleDefinition {
  return hasFields(value, FIELDS);
}

const ARTICLES = await readContentFolder(FOLDER, isArticle);
const IDS = ARTICLES.map(({ definition }) => definition.id);

function words(text: string): number {
  return text.split(/\s+/).length;
}

describe('the library', () => {
  test('every file declares one article and is named for it', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
    expect(files.toSorted()).toEqual(IDS.map((id) => `${id}.ts`).toSorted());
    expect(new Set(IDS).size).toBe(IDS.length);
    for (const { file, definition } of ARTICLES) expect(file).toBe(`${definition.id}.ts`);
  });

  test('is large enough, with every kind of article in it', () => {
    expect(ARTICLES.length).toBeGreaterThanOrEqual(66);
    expect([...new Set(ARTICLES.map(({ definition }) => definition.kind))].toSorted()).toEqual(KINDS.toSorted());
  });

  test('titles are not used twice', () => {
    const titles = ARTICLES.map(({ definition }) => definition.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(MECHANISMS)('%s has exactly one article, and that is an article on a mechanism', (mechanism) => {
    const linking = ARTICLES.filter(({ definition }) => definition.links.includes(mechanism));
    expect(linking.map(({ definition }) => definition.kind)).toEqual(['mechanism']);
  });

  test('every lever and every law is explained somewhere', () => {
    const linked = new Set(ARTICLES.flatMap(({ definition }) => definition.links));
    expect([...LEVER_IDS, ...Object.keys(LAWS)].filter((id) => !linked.has(id))).toEqual([]);
  });
});

describe.each(ARTICLES)('$file', ({ definition }) => {
  test('has a known kind, a title and a summary that fits a tooltip', () => {
    expect(KINDS).toContain(definition.kind);
    expect(definition.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(definition.title.length).toBeGreaterThan(2);
    expect(definition.summary.length).toBeGreaterThan(40);
    expect(definition.summary.length).toBeLessThanOrEqual(220);
  });

  test('says what it was, how the model treats it, in paragraphs that are plain text', () => {
    expect(definition.history.length).toBeGreaterThanOrEqual(2);
    expect(definition.history.length).toBeLessThanOrEqual(4);
    expect(definition.model.length).toBeGreaterThanOrEqual(1);
    expect(definition.model.length).toBeLessThanOrEqual(3);
    for (const paragraph of definition.history) {
      expect(words(paragraph)).toBeGreaterThanOrEqual(40);
      expect(words(paragraph)).toBeLessThanOrEqual(115);
    }
    const texts = [definition.title, definition.summary, ...definition.history, ...definition.model, ...definition.contested];
    for (const text of texts) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/[<>*_`#]| {2}|\u2014/);
    }
    for (const sentence of texts.slice(1)) expect(sentence).toMatch(/[.?]$/);
  });

  test('leads to other articles and is led to from what exists', () => {
    expect(definition.related.length).toBeGreaterThan(0);
    expect(definition.related.filter((id) => !IDS.includes(id) || id === definition.id)).toEqual([]);
    expect(new Set(definition.related).size).toBe(definition.related.length);
    expect(definition.links.length).toBeGreaterThan(0);
    expect(definition.links.filter((id) => !TARGETS.has(id))).toEqual([]);
    expect(new Set(definition.links).size).toBe(definition.links.length);
  });

  test('names its sources', () => {
    expect(definition.sources.length).toBeGreaterThan(0);
    for (const { author, title, year } of definition.sources) {
      expect(author.length).toBeGreaterThan(3);
      expect(title.length).toBeGreaterThan(3);
      expect(year).toBeGreaterThanOrEqual(1900);
      expect(year).toBeLessThanOrEqual(2025);
    }
    const works = definition.sources.map(({ author, title }) => `${author}: ${title}`);
    expect(new Set(works).size).toBe(works.length);
  });
});
