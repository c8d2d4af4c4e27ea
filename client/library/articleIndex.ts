import { ARTICLES } from '../../shared/content/library.generated.ts';
import type { ArticleDefinition } from '../../shared/content/types.ts';

/** What a tooltip needs of an article. */
export type ArticleBrief = Pick<ArticleDefinition, 'id' | 'title' | 'kind' | 'summary' | 'links'>;

/**
 * A line for every article, by title. The build puts the finished list in place of this module (`libraryIndex` in
 * `vite.config.ts`), so that tooltips do not fetch the whole library.
 */
export const ARTICLE_INDEX: readonly ArticleBrief[] = Object.values(ARTICLES)
  .map(({ id, title, kind, summary, links }) => ({ id, title, kind, summary, links }))
  .toSorted((a, b) => (a.title < b.title ? -1 : 1));
