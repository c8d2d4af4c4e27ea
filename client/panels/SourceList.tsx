import type { Source } from '../../shared/data/source.ts';
import { t } from '../text/text.ts';

/** Where a statement comes from. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={t('sources.title')}>
      {sources.map((source) => (
        <li key={`${source.author}:${source.title}:${source.where ?? ''}`}>
          {source.author}, <cite>{source.title}</cite> ({source.year}){source.where === undefined ? '' : `, ${source.where}`}
        </li>
      ))}
    </ul>
  );
}
