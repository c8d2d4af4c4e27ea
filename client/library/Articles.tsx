import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleDefinition } from '../../shared/content/types.ts';
import { counted, t } from '../text/text.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { loadArticles, wantLibraryIndex } from './library.ts';
import { openArticle } from './openLibrary.ts';
import { ARTICLE_KINDS, searchArticles } from './searchArticles.ts';
import type { ArticleKind } from './searchArticles.ts';

type Articles = Readonly<Record<string, ArticleDefinition>>;

function ArticleList({ articles, onOpen }: { readonly articles: Articles; readonly onOpen: (id: string) => void }) {
  const [wanted, setWanted] = useState('');
  const [kind, setKind] = useState<ArticleKind | undefined>(undefined);
  const found = searchArticles(Object.values(articles), wanted, kind);
  const current = openArticle.value;
  return (
    <nav class="library-list" aria-label={t('library.list')}>
      <input
        type="search"
        data-testid="library-search"
        placeholder={t('library.search')}
        aria-label={t('library.search')}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <div class="segmented wrap" role="radiogroup" aria-label={t('library.kinds')}>
        {[undefined, ...ARTICLE_KINDS].map((name) => (
          <button
            key={name ?? 'all'}
            type="button"
            role="radio"
            aria-checked={kind === name}
            class={kind === name ? 'on' : ''}
            onClick={() => setKind(name)}
          >
            {t(name === undefined ? 'library.all' : `library.kinds.${name}`)}
          </button>
        ))}
      </div>
      <p class="muted small" role="status">
        {counted('library.found', found.length)}
      </p>
      <ul class="plain">
        {found.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              class={article.id === current ? 'row-link current' : 'row-link'}
              aria-current={article.id === current ? 'page' : undefined}
              onClick={() => onOpen(article.id)}
            >
              <span>{article.title}</span>
              {kind === undefined && <span class="kind">{t(`library.kind.${article.kind}`)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The articles of the library: a list to search and one article beside it. */
export function Articles() {
  const [articles, setArticles] = useState<Articles | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [visited, setVisited] = useState<readonly string[]>([]);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    wantLibraryIndex();
    loadArticles().then(
      (loaded) => {
        if (current) setArticles(loaded);
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, []);
  const id = openArticle.value;
  useEffect(() => page.current?.scrollTo({ top: 0 }), [id]);
  const open = (next: string): void => {
    if (id !== undefined && id !== next) setVisited([...visited, id]);
    openArticle.value = next;
  };
  const article = id === undefined ? undefined : articles?.[id];
  return (
    <>
      {failed && <p class="callout bad">{t('net.partMissing')}</p>}
      {articles === undefined && !failed && <p class="loading">{t('common.loading')}</p>}
      {articles !== undefined && (
        <div class={article === undefined ? 'library' : 'library reading'}>
          <ArticleList articles={articles} onOpen={open} />
          <div class="library-page" ref={page}>
            {article === undefined ? (
              <p class="muted">{t('library.choose')}</p>
            ) : (
              <>
                <p class="library-steps">
                  <button type="button" class="link library-back" onClick={() => (openArticle.value = undefined)}>
                    {t('library.toList')}
                  </button>
                  {visited.length > 0 && (
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        openArticle.value = visited.at(-1);
                        setVisited(visited.slice(0, -1));
                      }}
                    >
                      {t('library.back')}
                    </button>
                  )}
                </p>
                <ArticlePage key={article.id} article={article} titleOf={(related) => articles[related]?.title} onOpen={open} />
              </>
            )}
          </div>
        </div>
      )}
    </>
  );
}
