import { signal } from '@preact/signals';
import type { ArticleDefinition } from '../../shared/content/types.ts';
import type { ArticleBrief } from './articleIndex.ts';
import { makeTermFinder } from './terms.ts';
import type { TermFinder } from './terms.ts';

/** The index once it has come, with what finds its titles in a text. */
export interface LibraryIndex {
  readonly briefs: readonly ArticleBrief[];
  readonly byId: ReadonlyMap<string, ArticleBrief>;
  /** Article by what it is about: a lever, a law, a series, a mechanism. */
  readonly byLink: ReadonlyMap<string, ArticleBrief>;
  readonly findTerms: TermFinder;
}

export const libraryIndex = signal<LibraryIndex | undefined>(undefined);
let asked = false;

/** Puts briefs in order for looking up. Of articles that claim the same link the first by title has it. */
export function makeIndex(briefs: readonly ArticleBrief[]): LibraryIndex {
  const byLink = new Map<string, ArticleBrief>();
  for (const brief of briefs) {
    for (const link of brief.links) if (!byLink.has(link)) byLink.set(link, brief);
  }
  return { briefs, byId: new Map(briefs.map((brief) => [brief.id, brief])), byLink, findTerms: makeTermFinder(briefs) };
}

/** Fetches the index once. Tooltips stay away until it is there; a failed fetch is tried again at the next call. */
export function wantLibraryIndex(): void {
  if (asked) return;
  asked = true;
  import('./articleIndex.ts').then(
    ({ ARTICLE_INDEX }) => {
      libraryIndex.value = makeIndex(ARTICLE_INDEX);
    },
    () => {
      asked = false;
    },
  );
}

/** The article that a thing of the game leads to: by its own id, or by a lever, law, series or mechanism it is linked with. */
export function briefOf(subject: string): ArticleBrief | undefined {
  return libraryIndex.value?.byId.get(subject) ?? libraryIndex.value?.byLink.get(subject);
}

/** All articles in full, fetched when the library is first opened. */
export async function loadArticles(): Promise<Readonly<Record<string, ArticleDefinition>>> {
  return (await import('../../shared/content/library.generated.ts')).ARTICLES;
}
