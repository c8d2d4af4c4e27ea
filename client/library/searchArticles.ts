import type { ArticleDefinition } from '../../shared/content/types.ts';

export const ARTICLE_KINDS = [
  'mechanism',
  'branch',
  'institution',
  'concept',
  'actor',
] as const satisfies readonly ArticleDefinition['kind'][];
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

const alphabet = new Intl.Collator('en');

function textOf(article: ArticleDefinition): string {
  return [article.summary, ...article.history, ...article.model, ...article.contested, ...article.links].join(' ').toLowerCase();
}

/** Articles of a kind (all kinds when undefined) that hold every word looked for; those with a word in the title first, then by title. */
export function searchArticles(
  articles: readonly ArticleDefinition[],
  wanted: string,
  kind: ArticleKind | undefined,
): readonly ArticleDefinition[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const inTitle = (article: ArticleDefinition): boolean => words.every((word) => article.title.toLowerCase().includes(word));
  const rank = (article: ArticleDefinition): number => (words.length > 0 && inTitle(article) ? 0 : 1);
  return articles
    .filter((article) => kind === undefined || article.kind === kind)
    .filter((article) => {
      const text = `${article.title.toLowerCase()} ${textOf(article)}`;
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => rank(a) - rank(b) || alphabet.compare(a.title, b.title));
}
