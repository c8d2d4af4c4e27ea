import type { ArticleDefinition } from '../../shared/content/types.ts';
import { SourceList } from '../panels/SourceList.tsx';
import { t } from '../text/text.ts';
import { LinkedText } from './LinkedText.tsx';
import { linkName } from './linkName.ts';
import { NUMBERS_OF_ARTICLES } from './numbers/numbersOfArticles.ts';
import { openNumbers } from './openLibrary.ts';

interface ArticlePageProps {
  readonly article: ArticleDefinition;
  readonly titleOf: (article: string) => string | undefined;
  readonly onOpen: (article: string) => void;
}

function Part({ title, badge, paragraphs, own }: { title: string; badge?: string; paragraphs: readonly string[]; own: string }) {
  if (paragraphs.length === 0) return null;
  const known = new Set([own]);
  return (
    <section class={badge === undefined ? undefined : 'contested'}>
      <h4>
        {title} {badge !== undefined && <span class="badge">{badge}</span>}
      </h4>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.slice(0, 40)}>
          <LinkedText text={paragraph} known={known} />
        </p>
      ))}
    </section>
  );
}

/** One article: what it was, how the model treats it, what is disputed, where it is from, where to read on. */
export function ArticlePage({ article, titleOf, onOpen }: ArticlePageProps) {
  const related = article.related.filter((id) => titleOf(id) !== undefined);
  const about = article.links.map(linkName).filter((name) => name !== undefined);
  return (
    <article class="article" data-testid="article">
      <h3>
        {article.title} <span class="kind">{t(`library.kind.${article.kind}`)}</span>
      </h3>
      <p class="article-summary">{article.summary}</p>
      <Part title={t('library.history')} paragraphs={article.history} own={article.id} />
      <Part title={t('library.model')} paragraphs={article.model} own={article.id} />
      <Part title={t('library.contested')} badge={t('library.contestedBadge')} paragraphs={article.contested} own={article.id} />
      {about.length > 0 && <p class="muted small">{t('library.explains', { list: about.join(', ') })}</p>}
      {NUMBERS_OF_ARTICLES[article.id] !== undefined && (
        <p>
          <button type="button" class="link" data-testid="article-numbers" onClick={() => openNumbers(article.id)}>
            {t('library.numbers')}
          </button>
        </p>
      )}
      {related.length > 0 && (
        <section>
          <h4>{t('library.related')}</h4>
          <ul class="plain related">
            {related.map((id) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => onOpen(id)}>
                  {titleOf(id)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h4>{t('library.sources')}</h4>
        <SourceList sources={article.sources} />
      </section>
    </article>
  );
}
