import type { Headline } from '../../shared/state/gameState.ts';
import { dialog } from '../store/layout.ts';
import { useView } from '../store/sessionContext.ts';
import { formatDate } from '../text/numbers.ts';
import { counted, t } from '../text/text.ts';
import { headlineOrder } from './headlineOrder.ts';
import { headlinePlace } from './headlinePlace.ts';
import type { Place } from './headlinePlace.ts';
import { headlineText } from './headlineText.ts';
import { showOnMap } from './mapState.ts';

function goTo({ mode, unit }: Place): void {
  dialog.value = undefined;
  showOnMap(unit, mode);
}

function Line({ headline }: { readonly headline: Headline }) {
  const place = headlinePlace(headline, useView().regions);
  return (
    <li class={headline.tone}>
      <time>{formatDate(headline.date)}</time> {headlineText(headline)}{' '}
      {place !== undefined && (
        <button type="button" class="link" onClick={() => goTo(place)}>
          {t('report.onMap')}
        </button>
      )}
    </li>
  );
}

/** News of a turn: what is bad or good first, what every turn is full of folded away. */
export function HeadlineList({ headlines }: { readonly headlines: readonly Headline[] }) {
  const { news, minor } = headlineOrder(headlines);
  const key = (headline: Headline, index: number): string => `${headline.text}:${index}`;
  return (
    <>
      {news.length === 0 && <p class="muted">{t('report.quiet')}</p>}
      <ul class="plain headlines">
        {news.map((headline, index) => (
          <Line key={key(headline, index)} headline={headline} />
        ))}
      </ul>
      {minor.length > 0 && (
        <details>
          <summary class="muted small">{counted('report.minor', minor.length)}</summary>
          <ul class="plain headlines">
            {minor.map((headline, index) => (
              <Line key={key(headline, index)} headline={headline} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
